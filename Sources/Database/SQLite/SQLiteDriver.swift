import Foundation
import GRDB

/// SQLite through GRDB: one writer and a few readers on a file in WAL mode, or one connection to a database in memory.
///
/// GRDB serialises each connection on its own dispatch queue; statements are bound and stepped by this module.
struct SQLiteDriver: Driver {
    let writer: any DatabaseWriter

    /// A database in memory.
    init() throws(DatabaseError) {
        do {
            writer = try DatabaseQueue(configuration: SQLiteDriver.configuration(busyTimeout: .zero))
        } catch {
            throw DatabaseError(opening: "memory", error)
        }
    }

    init(path: String, creating: Bool, busyTimeout: Duration) throws(DatabaseError) {
        let path = URL(fileURLWithPath: path).path
        guard creating || FileManager.default.fileExists(atPath: path) else { throw .connection("there is no database \(path)") }
        do {
            let pool = try DatabasePool(path: path, configuration: SQLiteDriver.configuration(busyTimeout: busyTimeout))
            // The pool sets NORMAL when it turns WAL on, which may lose acknowledged commits at a power cut.
            try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            writer = pool
        } catch {
            throw DatabaseError(opening: path, error)
        }
    }

    private static func configuration(busyTimeout: Duration) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busyTimeout / .seconds(1))
        configuration.maximumReaderCount = 4
        // 16 MB of pages for the writer and 4 MB for each reader; what a transaction or a sort needs beyond that goes to disk.
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -4000 : -16000)")
            try db.execute(sql: "PRAGMA temp_store = FILE")
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA journal_size_limit = 67108864") }
        }
        return configuration
    }

    func read<Result>(_ work: (any Connection) throws -> Result) throws -> Result {
        do {
            return try writer.read { db in try SQLiteConnection.run(work, on: db) }
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(error)
        }
    }

    func write<Result>(_ work: (any Connection) throws -> Result) throws -> Result {
        do {
            return try writer.write { db in try SQLiteConnection.run(work, on: db) }
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(error)
        }
    }

    func read<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        do {
            return try await writer.read { db in try SQLiteConnection.run(work, on: db) }
        } catch {
            throw SQLiteDriver.visible(error)
        }
    }

    func write<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        do {
            return try await writer.write { db in try SQLiteConnection.run(work, on: db) }
        } catch {
            throw SQLiteDriver.visible(error)
        }
    }

    /// A cancelled task interrupts its statement, which fails with an error that says less than the cancellation does.
    private static func visible(_ error: any Error) -> any Error {
        if Task.isCancelled { return CancellationError() }
        return (error as? GRDB.DatabaseError).map { DatabaseError($0) } ?? error
    }

    func close() throws(DatabaseError) {
        do {
            try writer.close()
        } catch {
            throw DatabaseError(opening: "the database", error)
        }
    }
}
