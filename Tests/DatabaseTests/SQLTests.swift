import Testing
import Values

@testable import Database

struct SQLTests {
    private func values(_ sql: SQL) throws -> [SQLValue] { try sql.rendered().parameters.map(\.value) }

    @Test func `values are numbered from left to right and kept out of the text`() throws {
        let sql: SQL = "SELECT \(1) WHERE a = \("x") AND b = \(2.5)"

        #expect(try sql.rendered().text == "SELECT $1 WHERE a = $2 AND b = $3")
        #expect(try values(sql) == [.integer(1), .text("x"), .double(2.5)])
    }

    @Test func `a spliced piece brings its values along`() throws {
        let piece: SQL = "b = \(2) OR b = \(3)"
        let sql: SQL = "a = \(1) AND (\(piece)) AND c = \(4)"

        #expect(try sql.rendered().text == "a = $1 AND (b = $2 OR b = $3) AND c = $4")
        #expect(try values(sql) == [.integer(1), .integer(2), .integer(3), .integer(4)])
    }

    @Test func `a piece spliced twice is numbered twice`() throws {
        let piece: SQL = "\(7)"

        #expect(try (piece + " + " + piece).rendered().text == "$1 + $2")
    }

    @Test func `a list becomes one value for each element`() throws {
        let sql: SQL = "x IN (\(list: ["a", "b", "c"])) AND y = \(1)"

        #expect(try sql.rendered().text == "x IN ($1, $2, $3) AND y = $4")
    }

    @Test func `an empty list is a fault of the statement`() throws {
        let sql: SQL = "SELECT * FROM t WHERE id = \(1) AND x IN (\(list: [String]()))"

        #expect(
            throws: DatabaseError.statement(sql: "SELECT * FROM t WHERE id = … AND x IN (…)", message: "a list of values is empty")
        ) {
            try sql.rendered()
        }
    }

    @Test func `pieces are joined and appended`() throws {
        var sql = SQL.joined(["a = \(1)", "b = \(2)"], separator: " AND ")
        sql += " LIMIT \(3)"

        #expect(try sql.rendered().text == "a = $1 AND b = $2 LIMIT $3")
        #expect(try SQL.joined([], separator: ", ").rendered().text == "")
    }

    @Test func `raw text and names are put into the text`() throws {
        let sql: SQL = "SELECT * FROM \(identifier: "order") ORDER BY \(identifier: "a_1") \(raw: "DESC")"

        #expect(try sql.rendered().text == "SELECT * FROM \"order\" ORDER BY \"a_1\" DESC")
    }

    @Test(arguments: ["", "1a", "a b", "a\"b", "a;b", "é", "a-b", String(repeating: "a", count: 64)])
    func `a name of other characters is a fault of the statement`(name: String) {
        let expected = DatabaseError.statement(
            sql: "SELECT * FROM …", message: "a name may hold only letters, digits and underscores")

        #expect(throws: expected) { try ("SELECT * FROM \(identifier: name)" as SQL).rendered() }
    }

    @Test func `every kind of value is bound with its type`() throws {
        let day = try #require(Day("2026-03-20"))
        let id = try #require(ID<SQLTests>("0189d6b0-0000-7000-8000-000000000000"))
        let sql: SQL = """
            \("t") \(1) \(Int64(2)) \(0.5) \(true) \(day) \(Instant(milliseconds: 0)) \(Key(stringLiteral: "k")) \(id)
            \([1, 2] as [UInt8])
            """

        let parameters = try sql.rendered().parameters

        #expect(
            parameters.map(\.value) == [
                .text("t"), .integer(1), .integer(2), .double(0.5), .boolean(true), .text("2026-03-20"),
                .text("1970-01-01T00:00:00.000Z"), .text("k"), .text("0189d6b0-0000-7000-8000-000000000000"), .bytes([1, 2]),
            ])
        #expect(
            parameters.map(\.type) == [.text, .integer, .integer, .double, .boolean, .text, .text, .text, .text, .bytes])
    }

    @Test func `an absent value is NULL with the type it would have had`() throws {
        let sql: SQL = "\(nil as Int?) \(nil as Day?) \(3 as Int?)"

        #expect(
            try sql.rendered().parameters == [
                .init(value: .null, type: .integer), .init(value: .null, type: .text), .init(value: .integer(3), type: .integer),
            ])
    }

    @Test func `an enum with a raw value binds that`() throws {
        enum Mode: String, DatabaseEncodable { case online }

        #expect(try values("\(Mode.online)") == [.text("online")])
    }
}
