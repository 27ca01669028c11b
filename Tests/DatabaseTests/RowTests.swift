import Testing
import Values

@testable import Database

struct RowTests {
    private func row(_ sql: SQL) throws -> Row { try Database.open(.memory).read { db in try db.query(sql)[0] } }

    @Test func `columns are read by name and by position as the type asked for`() throws {
        let row = try row(
            """
            SELECT 'a' AS title, 7 AS n, 0.5 AS share, 1 AS open, '2026-03-20' AS day, '2026-11-23T09:30:00.000Z' AS at,
                'interim-evaluation' AS key, x'01' AS bytes, NULL AS gone
            """)

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

    @Test func `a missing column is named with the nearest that there is`() throws {
        let row = try row("SELECT 1 AS id, 'a' AS title")
        let expected = DatabaseError.decoding(
            column: "titel", expected: "a column of this name", found: "the columns id, title; did you mean 'title'?")

        #expect(throws: expected) { let _: String = try row["titel"] }
        #expect(throws: DatabaseError.decoding(column: "2", expected: "a column of this name", found: "the columns id, title")) {
            let _: String = try row[2]
        }
    }

    @Test func `a column of another type is named with what was expected and found`() throws {
        let row = try row("SELECT 'secret' AS title, NULL AS gone, 2 AS n, 'tomorrow' AS day")

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

    @Test func `an enum with a raw value is read from it`() throws {
        enum Mode: String, DatabaseDecodable { case online }

        #expect(try row("SELECT 'online' AS mode")["mode"] == Mode.online)
        #expect(throws: DatabaseError.decoding(column: "mode", expected: "a value of Mode", found: "text")) {
            let _: Mode = try row("SELECT 'nowhere' AS mode")["mode"]
        }
    }
}
