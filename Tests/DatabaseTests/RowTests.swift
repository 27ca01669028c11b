import Testing
import Values

@testable import Database

struct RowTests {
    private func row(_ sql: SQL, _ dialect: Dialect) throws -> Row {
        try Database.temporary(on: dialect).read { db in try db.query(sql)[0] }
    }

    @Test(arguments: Dialect.tested) func `columns are read by name and by position as the type asked for`(dialect: Dialect) throws
    {
        let row = try row(
            """
            SELECT 'a' AS title, 7 AS n, CAST(0.5 AS DOUBLE PRECISION) AS share, \(true) AS open, '2026-03-20' AS day, '2026-11-23T09:30:00.000Z' AS at,
                'interim-evaluation' AS key, \([1] as [UInt8]) AS bytes, NULL AS gone
            """, dialect)

        #expect(try row["title"] == "a")
        #expect(try row["n"] == 7)
        #expect(try row["n"] as Int64? == 7)
        #expect(try row["share"] == 0.5)
        #expect(try row["open"] == true)
        #expect(try row["day"] as Day == Day("2026-03-20"))
        #expect(try row["at"] as Instant == Instant("2026-11-23T09:30:00.000Z"))
        #expect(try row["key"] as Key == "interim-evaluation")
        #expect(try row["bytes"] == [1] as [UInt8])
        #expect(try row["gone"] as String? == nil)
        #expect(try row[1] == 7)
    }

    @Test(arguments: Dialect.tested) func `a missing column is named with the nearest that there is`(dialect: Dialect) throws {
        let row = try row("SELECT 1 AS id, 'a' AS title", dialect)
        let expected = DatabaseError.decoding(
            column: "titel", expected: "a column of this name", found: "the columns id, title; did you mean 'title'?")

        #expect(throws: expected) { let _: String = try row["titel"] }
        #expect(throws: DatabaseError.decoding(column: "2", expected: "a column of this name", found: "the columns id, title")) {
            let _: String = try row[2]
        }
    }

    @Test(arguments: Dialect.tested) func `a column of another type is named with what was expected and found`(dialect: Dialect)
        throws
    {
        let row = try row("SELECT 'secret' AS title, NULL AS gone, 2 AS n, 'tomorrow' AS day", dialect)

        #expect(throws: DatabaseError.decoding(column: "title", expected: "an integer", found: "text")) {
            let _: Int = try row["title"]
        }
        #expect(throws: DatabaseError.decoding(column: "gone", expected: "text", found: "NULL")) { let _: String = try row["gone"] }
        #expect(throws: DatabaseError.decoding(column: "n", expected: "a double", found: "an integer")) {
            let _: Double = try row["n"]
        }
        #expect(throws: DatabaseError.decoding(column: "n", expected: "a boolean or NULL", found: "an integer")) {
            let _: Bool? = try row["n"]
        }
        #expect(throws: DatabaseError.decoding(column: "day", expected: "a day written YYYY-MM-DD", found: "text")) {
            let _: Day = try row["day"]
        }
    }

    @Test(arguments: Dialect.tested) func `an enum with a raw value is read from it`(dialect: Dialect) throws {
        enum Mode: String, DatabaseDecodable { case online }

        #expect(try row("SELECT 'online' AS mode", dialect)["mode"] == Mode.online)
        #expect(throws: DatabaseError.decoding(column: "mode", expected: "a value of Mode", found: "text")) {
            let _: Mode = try row("SELECT 'nowhere' AS mode", dialect)["mode"]
        }
    }
}
