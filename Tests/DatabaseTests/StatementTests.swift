import Testing
import Values

@testable import Database

struct StatementTests {
    @Test func `placeholders written in any order and repeated take the values of their numbers`() throws {
        let sql = SQL(parts: [
            .text("SELECT $2 AS a, $1 AS b, $2 AS c WHERE 'a' <> "), .value(.text("first"), .text), .text(" AND 'a' <> "),
            .value(.text("second"), .text),
        ])

        let row = try Database.open(.memory).read { db in try db.query(sql)[0] }

        #expect(row.values == [.text("second"), .text("first"), .text("second")])
    }

    @Test(
        arguments: [
            "'; DROP TABLE t; --", "\"", "''", "$1", "?", "%_\\", "\u{FEFF}", "a\nb\r\n\tc", "👩‍👩‍👧‍👦 é e\u{301}", "", "\u{202E}abc",
        ])
    func `a hostile string comes back as it went in`(text: String) throws {
        let database = try Database.holding("CREATE TABLE t (x TEXT NOT NULL) STRICT")

        try database.write { db in
            try db.execute("INSERT INTO t (x) VALUES (\(text))")
            try db.insert(into: "t", columns: ["x"], rows: [[.text(text)]])
        }

        let rows = try database.read { db in try db.query("SELECT x FROM t WHERE x = \(text)").map { try $0["x"] as String } }
        #expect(rows.map { Array($0.utf8) } == [Array(text.utf8), Array(text.utf8)])
    }

    @Test func `text with U+0000 is refused wherever it is bound`() throws {
        let database = try Database.holding("CREATE TABLE t (x TEXT) STRICT")
        let message = "text holds the character U+0000, which a database cannot store"

        #expect(throws: DatabaseError.statement(sql: "INSERT INTO t (x) VALUES ($1)", message: message)) {
            try database.write { db in try db.execute("INSERT INTO t (x) VALUES (\("a\0b"))") }
        }
        #expect(throws: DatabaseError.statement(sql: "INSERT INTO \"t\" (\"x\") VALUES ($1)", message: message)) {
            try database.write { db in try db.insert(into: "t", columns: ["x"], rows: [[.text("a\0b")]]) }
        }
    }

    @Test func `a double that is not a number is refused and not stored as NULL`() throws {
        let expected = DatabaseError.statement(
            sql: "SELECT $1", message: "a double is not a number, which a database cannot store")

        #expect(throws: expected) { try Database.open(.memory).read { db in try db.query("SELECT \(Double.nan)") } }
    }

    @Test func `bytes that are not UTF-8 are refused with the column's name`() throws {
        let expected = DatabaseError.decoding(column: "title", expected: "text in UTF-8", found: "bytes that are not UTF-8")

        #expect(throws: expected) {
            try Database.open(.memory).read { db in try db.query("SELECT CAST(x'61ff62' AS TEXT) AS title") }
        }
    }

    @Test func `no bytes are not NULL`() throws {
        let database = try Database.holding("CREATE TABLE t (x BLOB NOT NULL) STRICT")

        try database.write { db in
            try db.execute("INSERT INTO t (x) VALUES (\([] as [UInt8]))")
            try db.insert(into: "t", columns: ["x"], rows: [[.bytes([])], [.bytes([0, 255])]])
        }

        let rows = try database.read { db in try db.query("SELECT x FROM t").map { try $0["x"] as [UInt8] } }
        #expect(rows == [[], [], [0, 255]])
    }

    @Test func `execute tells how many rows it changed`() throws {
        let statements: [SQL] = [
            "CREATE TABLE t (x INTEGER) STRICT", "INSERT INTO t (x) VALUES (1), (2), (3)", "CREATE INDEX i ON t (x)",
            "UPDATE t SET x = 4 WHERE x > 1", "UPDATE t SET x = 4 WHERE x > 9", "DELETE FROM t",
        ]

        let changed = try Database.open(.memory).write { db in try statements.map { try db.execute($0) } }

        #expect(changed == [0, 3, 0, 2, 0, 3])
    }

    @Test func `RETURNING gives rows`() throws {
        let database = try Database.holding("CREATE TABLE t (x INTEGER) STRICT")

        let row = try database.write { db in try db.first("INSERT INTO t (x) VALUES (\(5)) ON CONFLICT DO NOTHING RETURNING x") }

        #expect(row?.values == [.integer(5)])
        #expect(try database.value("SELECT COUNT(*) FROM t") == 1)
    }

    @Test(arguments: ["BEGIN", "commit", " ROLLBACK", "PRAGMA synchronous = OFF", "VACUUM", "ATTACH 'x' AS y"])
    func `statements that would reach beyond the transaction are refused`(text: String) throws {
        let word = text.split(separator: " ")[0].uppercased()

        #expect(throws: DatabaseError.statement(sql: text, message: "\(word) is not for stores")) {
            try Database.open(.memory).write { db in try db.execute(SQL(checked: text)) }
        }
    }

    @Test func `two statements in one are refused`() throws {
        #expect(throws: DatabaseError.self) { try Database.open(.memory).read { db in try db.query("SELECT 1; SELECT 2") } }
    }

    @Test func `a placeholder without a value is refused`() throws {
        let expected = DatabaseError.statement(sql: "SELECT $1, $2", message: "the statement has 2 placeholders and 1 values")

        #expect(throws: expected) { try Database.open(.memory).read { db in try db.query("SELECT \(1), $2") } }
    }

    @Test func `what SQLite would take for part of a placeholder's name is refused`() throws {
        let pieces: [SQL] = ["SELECT \(1)::int", "SELECT \(1)st", "SELECT \(1)(x)"]

        for (sql, text) in zip(pieces, ["SELECT $1::int", "SELECT $1st", "SELECT $1(x)"]) {
            #expect(throws: DatabaseError.statement(sql: text, message: "the statement has no placeholder $1")) {
                try Database.open(.memory).read { db in try db.query(sql) }
            }
        }
    }
}
