import Testing

@testable import Database

struct BulkTests {
    private struct Stop: Error, Equatable {}

    private func database() throws -> Database {
        try Database.holding(
            """
            CREATE TABLE answer (
                return_number INTEGER NOT NULL, question INTEGER NOT NULL, option INTEGER, share REAL,
                done INTEGER NOT NULL, note TEXT,
                PRIMARY KEY (return_number, question)
            ) STRICT, WITHOUT ROWID
            """)
    }

    private let columns = ["return_number", "question", "option", "share", "done", "note"]

    private func fill(_ database: Database, _ count: Int) throws -> Int {
        try database.write { db in
            try db.insert(into: "answer", columns: columns) { writer in
                for number in 0..<count {
                    try writer.bind(number / 20)
                    try writer.bind(number % 20)
                    try writer.bind(number.isMultiple(of: 3) ? nil : number % 5)
                    try writer.bind(Double(number) / 2)
                    try writer.bind(number.isMultiple(of: 2))
                    try writer.bind("note \(number)")
                    try writer.row()
                }
            }
        }
    }

    @Test func `two hundred thousand rows are inserted as they were written`() throws {
        let database = try database()

        let inserted = try fill(database, 200_000)

        #expect(inserted == 200_000)
        #expect(
            try database.read { db in
                try db.query(
                    """
                    SELECT COUNT(*) AS n, COUNT(option) AS options, SUM(share) AS shares, SUM(done) AS done,
                        COUNT(DISTINCT note) AS notes
                    FROM answer
                    """)[0].values
            } == [.integer(200_000), .integer(133_333), .double(9_999_950_000), .integer(100_000), .integer(200_000)])
    }

    @Test func `text longer than the writer's buffer is inserted whole`() throws {
        let database = try Database.holding("CREATE TABLE t (a TEXT, b TEXT, c TEXT) STRICT")
        let texts = [String(repeating: "a", count: 16_000), String(repeating: "b", count: 16_000), "c"]

        try database.write { db in try db.insert(into: "t", columns: ["a", "b", "c"], rows: [texts.map { .text($0) }]) }

        #expect(try database.read { db in try db.query("SELECT a, b, c FROM t")[0].values } == texts.map { .text($0) })
    }

    @Test func `rows of values are inserted too`() throws {
        let database = try Database.holding("CREATE TABLE t (a INTEGER, b TEXT) STRICT")

        let inserted = try database.write { db in
            try db.insert(into: "t", columns: ["a", "b"], rows: (1...3).map { [.integer($0), .null] })
        }

        #expect(inserted == 3)
        #expect(try database.value("SELECT SUM(a) FROM t WHERE b IS NULL") == 6)
    }

    @Test(arguments: [[1], [1, 2, 3]])
    func `a row with too few or too many values is refused`(row: [Int64]) throws {
        let database = try Database.holding("CREATE TABLE t (a INTEGER, b INTEGER) STRICT")
        let expected = DatabaseError.statement(
            sql: "INSERT INTO \"t\" (\"a\", \"b\") VALUES ($1, $2)", message: "a row has \(row.count) values for 2 columns")

        #expect(throws: expected) {
            try database.write { db in try db.insert(into: "t", columns: ["a", "b"], rows: [row.map { .integer($0) }]) }
        }
    }

    @Test func `values bound after the last row are refused`() throws {
        let database = try Database.holding("CREATE TABLE t (a INTEGER) STRICT")

        #expect(throws: DatabaseError.self) {
            try database.write { db in try db.insert(into: "t", columns: ["a"]) { writer in try writer.bind(1) } }
        }
    }

    @Test func `a refused row undoes every row`() throws {
        let database = try database()
        let row: [SQLValue] = [.integer(1), .integer(1), .null, .null, .integer(0), .null]

        #expect(throws: DatabaseError.uniqueViolation(table: "answer", columns: ["return_number", "question"])) {
            try database.write { db in try db.insert(into: "answer", columns: columns, rows: [row, row]) }
        }
        #expect(try database.value("SELECT COUNT(*) FROM answer") == 0)
    }

    @Test func `names that are not names are refused`() throws {
        for (table, columns) in [("t; DROP TABLE t", ["a"]), ("t", ["a)"]), ("t", [])] {
            #expect(throws: DatabaseError.self) {
                try Database.open(.memory).write { db in try db.insert(into: table, columns: columns, rows: []) }
            }
        }
    }

    @Test func `forEach hands over one row at a time and stops when told to`() throws {
        let database = try database()
        _ = try fill(database, 1000)
        var seen: [Int] = []

        #expect(throws: Stop()) {
            try database.read { db in
                try db.forEach("SELECT return_number * 20 + question AS number FROM answer ORDER BY 1") { row in
                    seen.append(try row["number"])
                    if seen.count == 3 { throw Stop() }
                }
            }
        }
        #expect(seen == [0, 1, 2])
    }

    @Test func `forEach holds no more than one row of a result without end`() throws {
        var total = 0

        #expect(throws: Stop()) {
            try Database.open(.memory).read { db in
                try db.forEach("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n") { row in
                    total += try row[0]
                    if total > 1_000_000_000 { throw Stop() }
                }
            }
        }
        #expect(total == 1_000_006_281)
    }

    @Test func `whole numbers are handed over without rows, nothing as 0`() throws {
        let database = try database()
        _ = try fill(database, 5)
        var seen: [[Int64]] = []

        try database.read { db in
            try db.forEachNumbers("SELECT question, option FROM answer ORDER BY question") { seen.append([$0[0], $0[1]]) }
        }

        #expect(seen == [[0, 0], [1, 1], [2, 2], [3, 0], [4, 4]])
        #expect(throws: DatabaseError.decoding(column: "note", expected: "a whole number", found: "text")) {
            try database.read { db in try db.forEachNumbers("SELECT question, note FROM answer") { _ in } }
        }
    }

    @Test func `a row kept from the loop does not change`() throws {
        let database = try database()
        _ = try fill(database, 5)
        var rows: [Row] = []

        try database.read { db in try db.forEach("SELECT question FROM answer ORDER BY question") { rows.append($0) } }

        #expect(try rows.map { try $0[0] as Int } == [0, 1, 2, 3, 4])
    }

    @Test func `a loop may run its own statement inside itself`() throws {
        let database = try database()
        _ = try fill(database, 3)
        var pairs: [[Int]] = []
        let sql: SQL = "SELECT question FROM answer ORDER BY question"

        try database.read { db in
            try db.forEach(sql) { outer in
                try db.forEach(sql) { inner in pairs.append([try outer[0], try inner[0]]) }
            }
        }

        #expect(pairs == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2], [2, 0], [2, 1], [2, 2]])
    }
}
