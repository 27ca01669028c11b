import Database
import Foundation
import TestSupport
import Testing

@testable import Throughline

struct BackupSchemaTests {
    private let folder: TemporaryFolder
    private let earlier: URL
    private let present: URL

    /// Two versions of a program: the second has one migration more.
    init() throws {
        folder = try TemporaryFolder()
        earlier = try folder.migrations()
        present = folder.file("present")
        try FileManager.default.copyItem(at: earlier, to: present)
        try folder.write(
            "present/0002-colours.sql",
            "ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';\nCREATE TABLE tone (id BIGINT PRIMARY KEY);\n")
    }

    private func backup(madeBy migrations: URL, to name: String = "backup", on dialect: Dialect = .sqlite) throws -> URL {
        let region = Region(database: try Database.temporary(migratedFrom: Migrator(directory: migrations), on: dialect))
        try region.backup(to: folder.file(name), migrations: present)
        return folder.file(name)
    }

    @Test(arguments: Dialect.tested, Dialect.tested)
    func `a backup of an earlier schema is restored as it was and then brought up to date`(from: Dialect, to: Dialect) throws {
        let file = try backup(madeBy: earlier, on: from)
        let restored = try Region.empty(on: to)

        let summary = try restored.restore(file, migrations: present)

        #expect(summary.tables.map(\.name) == ["action", "thing", "part"])
        #expect(try restored.tableNames() == ["action", "part", "schema_migration", "thing", "tone"])
        let status = try Migrator(directory: present).status(of: restored.database)
        #expect(status.isCurrent)
        let rows = try restored.database.read { db in try db.query("SELECT note, colour FROM thing").map(\.values) }
        #expect(rows == [[.text("brought by the migration"), .text("none")]])
    }

    @Test(arguments: Dialect.tested) func `a backup of a newer schema is refused, and says of which`(dialect: Dialect) throws {
        let file = try backup(madeBy: present)
        let restored = try Region.empty(on: dialect)

        #expect(throws: BackupRefusal.newerSchema(migration: "0002-colours")) { try restored.restore(file, migrations: earlier) }
        #expect(throws: BackupRefusal.newerSchema(migration: "0002-colours")) {
            try Region.verifyBackup(file, migrations: earlier)
        }
        #expect(try restored.tableNames() == [])
    }

    @Test func `a backup made with another migration of the same name is refused`() throws {
        let file = try backup(madeBy: present)
        try folder.replace("none", with: "grey", in: "present/0002-colours.sql")

        #expect(throws: BackupRefusal.otherSchema(migration: "0002-colours")) {
            try Region.empty(on: .sqlite).restore(file, migrations: present)
        }
    }

    @Test func `a database of a newer version is not backed up, because not all of it would be known`() throws {
        let region = Region(database: try Database.temporary(migratedFrom: Migrator(directory: present), on: .underTest))

        #expect(throws: DatabaseError.schema("the database is newer than this program: it has the migration 0002-colours")) {
            try region.backup(to: folder.file("backup"), migrations: earlier)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("backup").path))
    }
}
