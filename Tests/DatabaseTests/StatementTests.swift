import Testing
import Values

@testable import Database

struct StatementTests {
    @Test(arguments: Dialect.tested) func `placeholders written in any order and repeated take the values of their numbers`(
        dialect: Dialect
    ) throws {
        let sql = SQL(parts: [
            .text("SELECT $2 AS a, $1 AS b, $2 AS c WHERE 'a' <> "), .value(.text("first"), .text), .text(" AND 'a' <> "),
            .value(.text("second"), .text),
        ])

        let row = try Database.temporary(on: dialect).read { db in try db.query(sql)[0] }

        #expect(row.values == [.text("second"), .text("first"), .text("second")])
    }

    @Test(
        arguments: Dialect.tested,
        [
            "'; DROP TABLE t; --", "\"", "''", "$1", "?", "%_\\", "\u{FEFF}", "a\nb\r\n\tc", "👩‍👩‍👧‍👦 é e\u{301}", "", "\u{202E}abc",
        ])
    func `a hostile string comes back as it went in`(dialect: Dialect, text: String) throws {
        let database = try Database.holding("CREATE TABLE t (x TEXT NOT NULL)", on: dialect)

        try database.write { db in
            try db.execute("INSERT INTO t (x) VALUES (\(text))")
            try db.insert(into: "t", columns: ["x"], rows: [[.text(text)]])
        }

        let rows = try database.read { db in try db.query("SELECT x FROM t WHERE x = \(text)").map { try $0["x"] as String } }
        #expect(rows.map { Array($0.utf8) } == [Array(text.utf8), Array(text.utf8)])
    }

    @Test(arguments: Dialect.tested) func `text with U+0000 is refused wherever it is bound`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE t (x TEXT)", on: dialect)
        let message = "text holds the character U+0000, which a database cannot store"

        #expect(throws: DatabaseError.statement(sql: "INSERT INTO t (x) VALUES ($1)", message: message)) {
            try database.write { db in try db.execute("INSERT INTO t (x) VALUES (\("a\0b"))") }
        }
        let bulk =
            dialect == .sqlite ? "INSERT INTO \"t\" (\"x\") VALUES ($1)" : "COPY \"t\" (\"x\") FROM STDIN (FORMAT binary)"
        #expect(throws: DatabaseError.statement(sql: bulk, message: message)) {
            try database.write { db in try db.insert(into: "t", columns: ["x"], rows: [[.text("a\0b")]]) }
        }
    }

    @Test(arguments: Dialect.tested) func `a double that is not a number is refused and not stored as NULL`(dialect: Dialect) throws
    {
        let expected = DatabaseError.statement(
            sql: "SELECT $1", message: "a double is not a number, which a database cannot store")

        #expect(throws: expected) { try Database.temporary(on: dialect).read { db in try db.query("SELECT \(Double.nan)") } }
    }

    @Test func `bytes that are not UTF-8 are refused with the column's name`() throws {
        let expected = DatabaseError.decoding(column: "title", expected: "text in UTF-8", found: "bytes that are not UTF-8")

        #expect(throws: expected) {
            try Database.temporary(on: .sqlite).read { db in try db.query("SELECT CAST(x'61ff62' AS TEXT) AS title") }
        }
    }

    @Test(arguments: Dialect.tested) func `no bytes are not NULL`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE t (x BYTEA NOT NULL)", on: dialect)

        try database.write { db in
            try db.execute("INSERT INTO t (x) VALUES (\([] as [UInt8]))")
            try db.insert(into: "t", columns: ["x"], rows: [[.bytes([])], [.bytes([0, 255])]])
        }

        let rows = try database.read { db in try db.query("SELECT x FROM t").map { try $0["x"] as [UInt8] } }
        #expect(rows == [[], [], [0, 255]])
    }

    @Test(arguments: Dialect.tested) func `execute tells how many rows it changed`(dialect: Dialect) throws {
        let statements: [SQL] = [
            "CREATE TABLE t (x BIGINT)", "INSERT INTO t (x) VALUES (1), (2), (3)", "CREATE INDEX i ON t (x)",
            "UPDATE t SET x = 4 WHERE x > 1", "UPDATE t SET x = 4 WHERE x > 9", "DELETE FROM t",
        ]

        let changed = try Database.temporary(on: dialect).write { db in try statements.map { try db.execute($0) } }

        #expect(changed == [0, 3, 0, 2, 0, 3])
    }

    @Test(arguments: Dialect.tested) func `RETURNING gives rows`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE t (x BIGINT)", on: dialect)

        let row = try database.write { db in try db.first("INSERT INTO t (x) VALUES (\(5)) ON CONFLICT DO NOTHING RETURNING x") }

        #expect(row?.values == [.integer(5)])
        #expect(try database.value("SELECT COUNT(*) FROM t") == 1)
    }

    @Test(
        arguments: Dialect.tested,
        ["BEGIN", "commit", " ROLLBACK", "SET lock_timeout = 0", "PRAGMA synchronous = OFF", "VACUUM", "ATTACH 'x' AS y"])
    func `statements that would reach beyond the transaction are refused`(dialect: Dialect, text: String) throws {
        let word = text.split(separator: " ")[0].uppercased()

        #expect(throws: DatabaseError.statement(sql: text, message: "\(word) is not for stores")) {
            try Database.temporary(on: dialect).write { db in try db.execute(SQL(checked: text)) }
        }
    }

    @Test(arguments: Dialect.tested) func `two statements in one are refused`(dialect: Dialect) throws {
        #expect(throws: DatabaseError.self) {
            try Database.temporary(on: dialect).read { db in try db.query("SELECT 1; SELECT 2") }
        }
    }

    @Test(arguments: Dialect.tested) func `a placeholder without a value is refused`(dialect: Dialect) throws {
        let message =
            dialect == .sqlite
            ? "the statement has 2 placeholders and 1 values"
            : "bind message supplies 1 parameters, but prepared statement \"s0\" requires 2"
        let expected = DatabaseError.statement(sql: "SELECT $1, $2", message: message)

        #expect(throws: expected) { try Database.temporary(on: dialect).read { db in try db.query("SELECT \(1), $2") } }
    }

    @Test func `what SQLite would take for part of a placeholder's name is refused`() throws {
        let pieces: [SQL] = ["SELECT \(1)::int", "SELECT \(1)st", "SELECT \(1)(x)"]

        for (sql, text) in zip(pieces, ["SELECT $1::int", "SELECT $1st", "SELECT $1(x)"]) {
            #expect(throws: DatabaseError.statement(sql: text, message: "the statement has no placeholder $1")) {
                try Database.temporary(on: .sqlite).read { db in try db.query(sql) }
            }
        }
    }
}
