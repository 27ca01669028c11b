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
    ///   - busyTimeout: how long a write waits for another process's write.
    /// - Throws: `DatabaseError.connection` where there is no such database, it cannot be read, or the file is something else.
    public static func open(
        _ location: DatabaseLocation, creating: Bool = true, busyTimeout: Duration = .seconds(10)
    ) throws(DatabaseError) -> Database {
        switch location {
        case .sqlite(let path):
            Database(driver: try SQLiteDriver(path: path, creating: creating, busyTimeout: busyTimeout))
        case .memory:
            Database(driver: try SQLiteDriver())
        case .postgresql:
            throw .connection("PostgreSQL is not built in yet: use sqlite:PATH")
        }
    }

    /// Runs `work` on one snapshot; it sees nothing that is committed meanwhile, and cannot write.
    public func read<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try driver.read(work) }

    /// Runs `work` in one transaction, the only one that writes at the time: committed when it returns, undone when it throws.
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
