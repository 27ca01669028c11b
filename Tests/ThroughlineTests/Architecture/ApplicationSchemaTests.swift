import Database
import Foundation
import TestSupport
import Testing

@testable import Throughline

struct ApplicationSchemaTests {
    private static func schema() throws -> SchemaDescription {
        let database = try Database.temporary(migratedFrom: Migrator(directory: Region.migrations))
        return try database.read { db in try SchemaDescription.read(from: db) }
    }

    /// `RECORD_SNAPSHOTS=1 swift test --filter ApplicationSchemaTests` writes the file anew.
    @Test func `the migrations make the schema that is written down`() throws {
        let file = Repository.root.appendingPathComponent("docs/schema.txt")
        let text = try ApplicationSchemaTests.schema().text
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { try Data(text.utf8).write(to: file) }

        #expect(try text == String(contentsOf: file, encoding: .utf8))
    }

    @Test func `every table but the programme's own belongs to a programme`() throws {
        let tables = try ApplicationSchemaTests.schema().tables
        let apart = tables.filter { table in !table.columns.contains { $0.name == "programme_id" } }

        // What keeps the house itself running is nobody's evidence.
        #expect(apart.map(\.name) == ["job_schedule", "mail_stop", "programme"])
    }

    @Test func `no migration makes a table twice, and each is numbered in turn`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Region.migrations.path).filter { $0.hasSuffix(".sql") }
            .sorted()

        #expect(names.map { String($0.prefix(4)) } == names.indices.map { String(format: "%04d", $0 + 1) })
    }
}
