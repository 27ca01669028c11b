import GRDB
import GRDBSQLite

/// One transaction on one SQLite connection.
///
/// After a failed statement or insert every further one fails, and the transaction is undone even where the error was caught, as on
/// PostgreSQL; and as there, it carries one statement at a time.
final class SQLiteConnection: Connection {
    private let database: GRDB.Database
    private var failure: DatabaseError?
    private var isOpen = true
    private var isOccupied = false

    private init(_ database: GRDB.Database) { self.database = database }

    /// Runs `work` inside a transaction that GRDB has begun and will end.
    static func run<Result>(_ work: (any Connection) throws -> Result, on database: GRDB.Database) throws -> Result {
        let connection = SQLiteConnection(database)
        defer { connection.isOpen = false }
        let result = try work(connection)
        if let failure = connection.failure { throw failure }
        return result
    }

    var dialect: Dialect { .sqlite }

    func query(_ sql: SQL) throws(DatabaseError) -> [Row] {
        let statement = try prepared(sql)
        defer { statement.finish() }
        guard try step(statement) else { return [] }
        let columns = statement.columns
        let blank = [SQLValue](repeating: .null, count: columns.names.count)
        var rows: [Row] = []
        repeat {
            var values = blank
            try statement.read(into: &values, columns)
            rows.append(Row(columns: columns, values: values))
        } while try step(statement)
        return rows
    }

    func execute(_ sql: SQL) throws(DatabaseError) -> Int {
        let statement = try prepared(sql)
        defer { statement.finish() }
        let before = sqlite3_total_changes64(database.sqliteConnection)
        while try step(statement) {}
        // Statements that change no rows leave the count of the last one that did.
        let changed = sqlite3_total_changes64(database.sqliteConnection) != before
        return changed ? Int(sqlite3_changes64(database.sqliteConnection)) : 0
    }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let statement = try prepared(sql)
        defer { statement.finish() }
        guard try step(statement) else { return }
        isOccupied = true
        defer { isOccupied = false }
        let columns = statement.columns
        var row = Row(columns: columns, values: [SQLValue](repeating: .null, count: columns.names.count))
        repeat {
            try statement.read(into: &row.values, columns)
            do { try body(row) } catch { throw failed(error) }
        } while try step(statement)
    }

    func forEachNumbers(_ sql: SQL, _ body: (borrowing Span<Int64>) throws -> Void) throws {
        let statement = try prepared(sql)
        defer { statement.finish() }
        guard try step(statement) else { return }
        isOccupied = true
        defer { isOccupied = false }
        let columns = statement.columns
        var numbers = [Int64](repeating: 0, count: columns.names.count)
        repeat {
            try statement.read(into: &numbers, columns)
            do { try body(numbers.span) } catch { throw failed(error) }
        } while try step(statement)
    }

    func insert(into table: String, columns: [String], _ body: (any RowWriter) throws -> Void) throws -> Int {
        let names = try Identifier.list(columns, of: table)
        let places = (1...columns.count).map { "$\($0)" }.joined(separator: ", ")
        let statement = try prepare("INSERT INTO \(Identifier.quoted(table)) (\(names)) VALUES (\(places))", isReusable: true)
        defer { statement.finish() }
        isOccupied = true
        defer { isOccupied = false }
        let writer = SQLiteRowWriter(statement, columns: columns.count)
        defer { writer.close() }
        do {
            try body(writer)
            try writer.end()
        } catch {
            throw failed(error)
        }
        return writer.rows
    }

    func checkingReferencesLast(_ body: () throws -> Void) throws {
        try check("")
        do {
            // SQLite takes it back when the transaction ends.
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        } catch {
            throw failed((error as? GRDB.DatabaseError).map { DatabaseError($0) } ?? .statement(sql: "", message: "\(error)"))
        }
        try body()
    }

    private func prepared(_ sql: SQL) throws(DatabaseError) -> SQLiteStatement {
        let rendered = try sql.rendered()
        let statement = try prepare(rendered.text, isReusable: rendered.isReusable)
        try statement.bind(rendered)
        return statement
    }

    private func prepare(_ sql: String, isReusable: Bool) throws(DatabaseError) -> SQLiteStatement {
        try check(sql)
        try StatementRule.check(sql)
        do {
            let statement = isReusable ? try database.cachedStatement(sql: sql) : try database.makeStatement(sql: sql)
            return SQLiteStatement(statement, sql)
        } catch {
            throw failed((error as? GRDB.DatabaseError).map { DatabaseError($0) } ?? .statement(sql: sql, message: "\(error)"))
        }
    }

    private func check(_ sql: String) throws(DatabaseError) {
        guard isOpen else { throw .connection("a connection was used after its transaction") }
        if let failure { throw .statement(sql: sql, message: "the transaction has already failed: \(failure)") }
        guard !isOccupied else { throw .statement(sql: sql, message: StatementRule.nested) }
    }

    private func step(_ statement: SQLiteStatement) throws(DatabaseError) -> Bool {
        switch sqlite3_step(statement.handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failed(statement.error(code))
        }
    }

    private func failed(_ error: DatabaseError) -> DatabaseError {
        failure = error
        return error
    }

    /// A loop or an insert that was left before its end.
    private func failed(_ error: any Error) -> any Error {
        failure = error as? DatabaseError ?? .statement(sql: "", message: "a loop or an insert was left before its end")
        return error
    }
}
