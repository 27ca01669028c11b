import Database
import Foundation
import TestSupport
import Testing

@testable import Throughline

struct BackupValueTests {
    private struct Thing: Equatable {
        var whole: Int64?
        /// As it is stored, bit by bit.
        var share: UInt64?
        var done: Bool?
        var note: [UInt8]?
        var file: [UInt8]?
    }

    private static let manyBytes = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }

    private static let signs = "é e\u{301} 👩‍👩‍👧 \u{10FFFF}\u{FEFF}\r\n\t'\"\\"

    private static let rows: [[SQLValue]] = [
        [.null, .null, .null, .null, .null],
        [.integer(.min), .double(-.greatestFiniteMagnitude), .boolean(false), .text(""), .bytes([])],
        [
            .integer(.max), .double(.greatestFiniteMagnitude), .boolean(true), .text(signs),
            .bytes([0, 1, 0, 255]),
        ],
        [
            .integer(-1), .double(.leastNonzeroMagnitude), .null, .text(String(repeating: "long ", count: 200_000)),
            .bytes(manyBytes),
        ],
        [.integer(0), .double(-.infinity), .null, .null, .null],
        [.integer(127), .double(.infinity), .null, .null, .null],
        [.integer(-129), .double(0.1), .null, .null, .null],
    ]

    private func database(_ migrations: URL, on dialect: Dialect) throws -> Region {
        Region(database: try Database.temporary(migratedFrom: Migrator(directory: migrations), on: dialect))
    }

    private func things(_ region: Region) throws -> [Thing] {
        try region.database.read { db in
            try db.query("SELECT whole, share, done, note, file FROM thing ORDER BY id").map { row in
                let (share, note): (Double?, String?) = (try row["share"], try row["note"])
                return Thing(
                    whole: try row["whole"], share: share?.bitPattern, done: try row["done"], note: note.map { Array($0.utf8) },
                    file: try row["file"])
            }
        }
    }

    @Test(arguments: Dialect.tested, Dialect.tested)
    func `a value of every type comes back bit by bit`(from: Dialect, to: Dialect) throws {
        let folder = try TemporaryFolder()
        let migrations = try folder.migrations()
        let region = try database(migrations, on: from)
        try region.database.write { db in
            try db.execute("DELETE FROM thing")
            let rows = BackupValueTests.rows.enumerated().map { [.integer(Int64($0))] + $1 }
            try db.insert(into: "thing", columns: ["id", "whole", "share", "done", "note", "file"], rows: rows)
        }

        try region.backup(to: folder.file("backup"), migrations: migrations)
        let restored = try Region.empty(on: to)
        try restored.restore(folder.file("backup"), migrations: migrations)

        #expect(try things(restored) == things(region))
        #expect(try things(restored).count == BackupValueTests.rows.count)
        #expect(try things(restored)[3].file == BackupValueTests.manyBytes)
        #expect(try things(restored)[2].note == Array(BackupValueTests.signs.utf8))
    }

    /// SQLite keeps none.
    @Test(arguments: Dialect.tested, Dialect.tested) func `a zero comes back without a sign`(from: Dialect, to: Dialect) throws {
        let folder = try TemporaryFolder()
        let migrations = try folder.migrations()
        let region = try database(migrations, on: from)
        try region.database.write { db in try db.execute("UPDATE thing SET share = \(-0.0)") }

        try region.backup(to: folder.file("backup"), migrations: migrations)
        let restored = try Region.empty(on: to)
        try restored.restore(folder.file("backup"), migrations: migrations)

        #expect(try things(restored).map(\.share) == [0])
    }

    @Test(arguments: Dialect.tested, Dialect.tested)
    func `rows come after what they refer to, within a table too, and what a migration brought is as it was`(
        from: Dialect, to: Dialect
    ) throws {
        let folder = try TemporaryFolder()
        let migrations = try folder.migrations()
        let region = try database(migrations, on: from)
        try region.database.write { db in
            try db.execute("UPDATE thing SET note = 'changed since'")
            try db.execute("INSERT INTO part (thing_id, number) VALUES (1, 1)")
            try db.checkingReferencesLast {
                let actions: [[SQLValue]] = [[.integer(1), .integer(2)], [.integer(2), .null]]
                try db.insert(into: "action", columns: ["id", "parent"], rows: actions)
            }
        }

        let summary = try region.backup(to: folder.file("backup"), migrations: migrations)
        let restored = try Region.empty(on: to)
        try restored.restore(folder.file("backup"), migrations: migrations)

        #expect(summary.tables.map(\.name) == ["action", "thing", "part"])
        #expect(summary.tables.map(\.rows) == [2, 1, 1])
        #expect(try things(restored).map(\.note) == [Array("changed since".utf8)])
        let parents = try restored.database.read { db in try db.query("SELECT id, parent FROM action ORDER BY id").map(\.values) }
        #expect(parents == [[.integer(1), .integer(2)], [.integer(2), .null]])
    }

    @Test func `a database that was restored accepts what it accepted before, and refuses what it refused`() throws {
        let folder = try TemporaryFolder()
        let migrations = try folder.migrations()
        try database(migrations, on: .sqlite).backup(to: folder.file("backup"), migrations: migrations)
        let restored = try Region.empty(on: .sqlite)
        try restored.restore(folder.file("backup"), migrations: migrations)

        #expect(throws: DatabaseError.foreignKeyViolation) {
            try restored.database.write { db in try db.execute("INSERT INTO part (thing_id, number) VALUES (7, 1)") }
        }
        try restored.database.write { db in try db.execute("INSERT INTO part (thing_id, number) VALUES (1, 1)") }
        #expect(try restored.database.read { db in try db.query("SELECT * FROM part").count } == 1)
    }
}
