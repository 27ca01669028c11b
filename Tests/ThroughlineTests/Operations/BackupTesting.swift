import Database
import Foundation
import TestSupport
import Values

@testable import Throughline

/// A moment known when the test was written.
let someMoment = Instant(milliseconds: 1_790_000_000_000)

extension Dialect {
    /// The databases at hand: SQLite, and PostgreSQL where `scripts/postgresql run` has started one.
    static let tested: [Dialect] = TestServer.shared == nil ? [.sqlite] : [.sqlite, .postgresql]
}

extension Region {
    /// A database of its own without tables.
    static func empty(on dialect: Dialect) throws -> Region { Region(database: try Database.temporary(on: dialect)) }

    @discardableResult
    func restore(
        _ file: URL, migrations: URL = Region.migrations, confirm: (BackupHeader, [BackupTally]) throws -> Void = { _, _ in }
    ) throws -> BackupSummary {
        let restoring = try BackupRestoring(file, migrations: migrations) { _, _, _ in }
        return try write { try restoring.run(into: $0, confirm: confirm) }
    }

    func tableNames() throws -> [String] { try database.read { db in try SchemaDescription.tableNames(in: db) } }
}

extension TemporaryFolder {
    func file(_ name: String) -> URL { url.appendingPathComponent(name) }

    /// The folder of migrations with one that makes a table of every type, one that refers to it, and one that refers to itself.
    func migrations() throws -> URL {
        try write(
            "migrations/0001-things.sql",
            """
            CREATE TABLE thing (
                id BIGINT PRIMARY KEY, whole BIGINT, share DOUBLE PRECISION, done BOOLEAN, note TEXT, file BYTEA
            );
            CREATE TABLE part (
                thing_id BIGINT NOT NULL REFERENCES thing (id), number BIGINT NOT NULL, PRIMARY KEY (thing_id, number)
            );
            CREATE TABLE action (id BIGINT PRIMARY KEY, parent BIGINT REFERENCES action (id));
            INSERT INTO thing (id, note) VALUES (1, 'brought by the migration');
            """)
        return file("migrations")
    }
}
