import Testing

@testable import Database

struct BulkTests {
    private struct Stop: Error, Equatable {}

    private func database(_ dialect: Dialect) throws -> Database {
        try Database.holding(
            """
            CREATE TABLE answer (
                return_number BIGINT NOT NULL, question BIGINT NOT NULL, option BIGINT, share DOUBLE PRECISION,
                done BOOLEAN NOT NULL, note TEXT,
                PRIMARY KEY (return_number, question)
            )
            """, on: dialect)
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

    @Test(arguments: Dialect.tested) func `two hundred thousand rows are inserted as they were written`(dialect: Dialect) throws {
        let database = try database(dialect)

        let inserted = try fill(database, 200_000)

        #expect(inserted == 200_000)
        #expect(
            try database.read { db in
                try db.query(
                    """
                    SELECT COUNT(*) AS n, COUNT(option) AS options, SUM(share) AS shares, COUNT(*) FILTER (WHERE done) AS done,
                        COUNT(DISTINCT note) AS notes
                    FROM answer
                    """)[0].values
            } == [.integer(200_000), .integer(133_333), .double(9_999_950_000), .integer(100_000), .integer(200_000)])
    }

    @Test(arguments: Dialect.tested) func `text longer than the writer's buffer is inserted whole`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE t (a TEXT, b TEXT, c TEXT)", on: dialect)
        let texts = [String(repeating: "a", count: 16_000), String(repeating: "b", count: 16_000), "c"]

        try database.write { db in try db.insert(into: "t", columns: ["a", "b", "c"], rows: [texts.map { .text($0) }]) }

        #expect(try database.read { db in try db.query("SELECT a, b, c FROM t")[0].values } == texts.map { .text($0) })
    }

    @Test(arguments: Dialect.tested) func `rows of values are inserted too`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE t (a BIGINT, b TEXT)", on: dialect)

        let inserted = try database.write { db in
            try db.insert(into: "t", columns: ["a", "b"], rows: (1...3).map { [.integer($0), .null] })
        }

        #expect(inserted == 3)
        #expect(try database.value("SELECT MAX(a) * COUNT(*) FROM t WHERE b IS NULL") == 9)
    }

    @Test(arguments: Dialect.tested, [[1], [1, 2, 3]])
    func `a row with too few or too many values is refused`(dialect: Dialect, row: [Int64]) throws {
        let database = try Database.holding("CREATE TABLE t (a BIGINT, b BIGINT)", on: dialect)
        let sql =
            dialect == .sqlite
            ? "INSERT INTO \"t\" (\"a\", \"b\") VALUES ($1, $2)" : "COPY \"t\" (\"a\", \"b\") FROM STDIN (FORMAT binary)"
        let expected = DatabaseError.statement(sql: sql, message: "a row has \(row.count) values for 2 columns")

        #expect(throws: expected) {
            try database.write { db in try db.insert(into: "t", columns: ["a", "b"], rows: [row.map { .integer($0) }]) }
        }
    }

    @Test(arguments: Dialect.tested) func `values bound after the last row are refused`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE t (a BIGINT)", on: dialect)

        #expect(throws: DatabaseError.self) {
            try database.write { db in try db.insert(into: "t", columns: ["a"]) { writer in try writer.bind(1) } }
        }
    }

    @Test(arguments: Dialect.tested) func `a refused row undoes every row`(dialect: Dialect) throws {
        let database = try database(dialect)
        let row: [SQLValue] = [.integer(1), .integer(1), .null, .null, .boolean(false), .null]

        #expect(throws: DatabaseError.uniqueViolation(table: "answer", columns: ["return_number", "question"])) {
            try database.write { db in try db.insert(into: "answer", columns: columns, rows: [row, row]) }
        }
        #expect(try database.value("SELECT COUNT(*) FROM answer") == 0)
    }

    @Test(arguments: Dialect.tested) func `names that are not names are refused`(dialect: Dialect) throws {
        for (table, columns) in [("t; DROP TABLE t", ["a"]), ("t", ["a)"]), ("t", [])] {
            #expect(throws: DatabaseError.self) {
                try Database.temporary(on: dialect).write { db in try db.insert(into: table, columns: columns, rows: []) }
            }
        }
    }

    @Test(arguments: Dialect.tested) func `forEach hands over one row at a time and stops when told to`(dialect: Dialect) throws {
        let database = try database(dialect)
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

    @Test(arguments: Dialect.tested) func `forEach holds no more than one row of a result without end`(dialect: Dialect) throws {
        var total = 0

        #expect(throws: Stop()) {
            try Database.temporary(on: dialect).read { db in
                try db.forEach("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n") { row in
                    total += try row[0]
                    if total > 1_000_000_000 { throw Stop() }
                }
            }
        }
        #expect(total == 1_000_006_281)
    }

    @Test(arguments: Dialect.tested) func `whole numbers are handed over without rows, nothing as 0`(dialect: Dialect) throws {
        let database = try database(dialect)
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

    @Test(arguments: Dialect.tested) func `a row kept from the loop does not change`(dialect: Dialect) throws {
        let database = try database(dialect)
        _ = try fill(database, 5)
        var rows: [Row] = []

        try database.read { db in try db.forEach("SELECT question FROM answer ORDER BY question") { rows.append($0) } }

        #expect(try rows.map { try $0[0] as Int } == [0, 1, 2, 3, 4])
    }

    @Test(arguments: Dialect.tested) func `a loop or an insert carries no other statement inside itself`(dialect: Dialect) throws {
        let database = try database(dialect)
        _ = try fill(database, 3)
        let expected = DatabaseError.statement(
            sql: "SELECT 1", message: "a statement inside forEach or insert: read the rows first, then go on")

        #expect(throws: expected) {
            try database.read { db in try db.forEach("SELECT question FROM answer") { _ in _ = try db.query("SELECT 1") } }
        }
        #expect(throws: expected) {
            try database.write { db in try db.insert(into: "answer", columns: columns) { _ in _ = try db.query("SELECT 1") } }
        }
    }

    @Test(arguments: Dialect.tested) func `a loop or an insert that was left fails its transaction`(dialect: Dialect) throws {
        let database = try database(dialect)

        for leave in [
            { db in try db.insert(into: "answer", columns: self.columns) { _ in throw Stop() } },
            { db in try db.forEach("SELECT question FROM answer") { _ in throw Stop() } },
        ] as [(any Connection) throws -> Void] {
            _ = try fill(database, 3)
            #expect(throws: DatabaseError.self) {
                try database.write { db in
                    try db.execute("DELETE FROM answer")
                    try db.execute("INSERT INTO answer (return_number, question, done) VALUES (7, 7, \(true))")
                    try? leave(db)
                }
            }
            #expect(try database.value("SELECT COUNT(*) FROM answer") == 3)
            try database.write { db in _ = try db.execute("DELETE FROM answer") }
        }
    }

    @Test(arguments: Dialect.tested)
    func `rows may refer to later ones while their references are checked last, and never to none`(dialect: Dialect) throws {
        let database = try Database.holding(
            """
            CREATE TABLE action (id BIGINT PRIMARY KEY, parent BIGINT REFERENCES action (id));
            CREATE TABLE note (id BIGINT PRIMARY KEY, action_id BIGINT NOT NULL REFERENCES action (id) ON DELETE CASCADE)
            """, on: dialect)
        let schema = try database.read { db in try SchemaDescription.read(from: db) }
        func insert(_ actions: [[SQLValue]], note: Int64) throws {
            try database.write { db in
                try db.checkingReferencesLast {
                    try db.insert(into: "note", columns: ["id", "action_id"], rows: [[.integer(note), .integer(note)]])
                    try db.insert(into: "action", columns: ["id", "parent"], rows: actions)
                }
            }
        }

        try insert([[.integer(1), .integer(2)], [.integer(2), .null]], note: 1)
        #expect(throws: DatabaseError.foreignKeyViolation) { try insert([[.integer(3), .integer(4)]], note: 3) }
        #expect(throws: DatabaseError.foreignKeyViolation) { try insert([[.integer(3), .integer(1)]], note: 4) }

        #expect(try database.value("SELECT COUNT(*) FROM action") == 2)
        #expect(try database.read { db in try SchemaDescription.read(from: db) } == schema)
        #expect(throws: DatabaseError.foreignKeyViolation) {
            try database.write { db in try db.execute("INSERT INTO note (id, action_id) VALUES (9, 9)") }
        }
    }
}
