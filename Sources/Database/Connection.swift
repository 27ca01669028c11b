/// A transaction on a database. It is valid only inside the closure of `Database.read` or `Database.write`.
///
/// All work is synchronous. Write for the stricter database (docs/decisions/0002-database.md): no statement after an error,
/// invariants in constraints, `CAST` in place of `::`.
public protocol Connection {
    var dialect: Dialect { get }

    /// Every row of the result, in memory.
    func query(_ sql: SQL) throws(DatabaseError) -> [Row]

    /// Runs one statement; the number of rows it inserted, updated or deleted.
    @discardableResult func execute(_ sql: SQL) throws(DatabaseError) -> Int

    /// Calls `body` with one row after the other; memory does not grow with their number. An error thrown by `body` ends the loop,
    /// fails the transaction and passes through. Inside `body` no other statement may run.
    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws

    /// Calls `body` with the whole numbers of one row after the other, NULL as 0, without making a `Row`: for loops over millions
    /// of rows. A value of another type throws `DatabaseError.decoding`.
    func forEachNumbers(_ sql: SQL, _ body: (borrowing Span<Int64>) throws -> Void) throws

    /// Inserts the rows that `body` writes, with one prepared statement or, on PostgreSQL, COPY. Inside `body` no other statement may
    /// run, and an error thrown by it fails the transaction.
    /// - Returns: how many rows were inserted.
    @discardableResult
    func insert(into table: String, columns: [String], _ body: (any RowWriter) throws -> Void) throws -> Int

    /// Runs `body` with rows free to refer to rows that come later, and checks every reference afterwards, which takes far less time than
    /// to check each row: on SQLite when the transaction ends, on PostgreSQL when `body` has. For filling new tables: on PostgreSQL it locks
    /// every table.
    func checkingReferencesLast(_ body: () throws -> Void) throws
}

extension Connection {
    /// Waits until no other transaction holds the lock of this number, and holds it to the end of this one. On SQLite there is one writer
    /// at a time anyway.
    public func lock(_ number: Int64) throws(DatabaseError) {
        if dialect == .postgresql { try execute("SELECT pg_advisory_xact_lock(\(number))") }
    }

    /// The first row of the result, or nil.
    public func first(_ sql: SQL) throws(DatabaseError) -> Row? { try query(sql).first }

    /// Inserts rows, each with a value for every column in order, with one prepared statement.
    /// - Returns: how many rows were inserted.
    @discardableResult
    public func insert(into table: String, columns: [String], rows: some Sequence<[SQLValue]>) throws -> Int {
        try insert(into: table, columns: columns) { writer in
            for row in rows {
                for value in row { try writer.bind(value) }
                try writer.row()
            }
        }
    }
}
