/// A database that several tasks may use at once.
///
/// ```swift
/// let database = try Database.open(DatabaseLocation("sqlite:region.sqlite"))
/// try database.write { db in try db.execute("UPDATE event SET title = \(title) WHERE id = \(id)") }
/// ```
///
/// Errors that `work` throws pass through unchanged and undo a write. Do not nest one call in another.
public final class Database: Sendable {
    let driver: any Driver

    init(driver: any Driver) { self.driver = driver }

    /// Opens a database.
    /// - Parameters:
    ///   - creating: makes the file of an SQLite database where there is none; the folder must exist.
    ///   - busyTimeout: how long a write waits for another process's write, on PostgreSQL for another's lock.
    ///   - statementTimeout: on PostgreSQL, how long one statement may take; nil for as long as it needs.
    /// - Throws: `DatabaseError.connection` where there is no such database, it cannot be read, or the file is something else.
    public static func open(
        _ location: DatabaseLocation, creating: Bool = true, busyTimeout: Duration = .seconds(10), statementTimeout: Duration? = nil
    ) throws(DatabaseError) -> Database {
        switch location {
        case .sqlite(let path):
            Database(driver: try SQLiteDriver(path: path, creating: creating, busyTimeout: busyTimeout))
        case .memory:
            Database(driver: try SQLiteDriver())
        case .postgresql(let url):
            Database(
                driver: try PostgreSQLDriver(
                    PostgreSQLAddress(url), settings: .init(busyTimeout: busyTimeout, statementTimeout: statementTimeout)))
        }
    }

    /// Runs `work` on one snapshot; it sees nothing that is committed meanwhile, and cannot write.
    public func read<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try driver.read(work) }

    /// Runs `work` in one transaction: committed when it returns, undone when it throws.
    ///
    /// On SQLite it is the only one that writes at the time. On PostgreSQL others write beside it, and each statement sees what they have
    /// committed: what must hold is a constraint, or is checked after an UPDATE of the row that it hangs on.
    @discardableResult
    public func write<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try driver.write(work) }

    /// Runs `work` on one snapshot, off the cooperative threads.
    public func read<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        try await driver.read(work)
    }

    /// Runs `work` in one transaction, off the cooperative threads. Cancelling the task undoes it.
    @discardableResult
    public func write<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        try await driver.write(work)
    }

    /// Closes every connection; later calls throw. Databases that are let go close themselves.
    public func close() throws(DatabaseError) { try driver.close() }
}
