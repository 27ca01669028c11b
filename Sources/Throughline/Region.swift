import Database
import Documents
import Foundation
import Values

/// A region's database and everything that can be done with it from outside a page. The command line is a thin layer over this.
package struct Region: Sendable {
    let database: Database

    /// Opens a database of the present schema.
    ///
    /// - Parameters:
    ///   - creating: makes the database where there is none, and brings an empty one to the present schema.
    ///   - statementTimeout: on PostgreSQL, how long one statement may take.
    /// - Throws: `DatabaseError` where it cannot be opened or has another schema.
    package static func open(_ location: String, creating: Bool = true, statementTimeout: Duration? = nil) throws -> Region {
        let database = try Database.open(try DatabaseLocation(location), creating: creating, statementTimeout: statementTimeout)
        let migrator = try Migrator(directory: migrations)
        let status = try migrator.status(of: database)
        if status.isEmpty && creating {
            try migrator.migrate(database)
        } else if status.isEmpty {
            throw DatabaseError.schema(
                "the database is empty: bring a pack into it with 'throughline load', or make it ready with 'throughline migrate'")
        } else if !status.isCurrent {
            throw DatabaseError.schema(
                "the database was made by an earlier version: back it up, then bring it up to date with 'throughline migrate' "
                    + "(\(English.list(status.pending)))")
        }
        return Region(database: database)
    }

    /// Opens a database as it is, for what does not ask for the present schema.
    package static func ofAnySchema(_ location: String, creating: Bool) throws -> Region {
        Region(database: try Database.open(try DatabaseLocation(location), creating: creating))
    }

    /// Brings a database to the present schema, one step after the other; the steps taken. Two at once do not get in each other's way.
    package static func migrate(_ location: String) throws -> [String] {
        let database = try Database.open(try DatabaseLocation(location))
        defer { try? database.close() }
        return try Migrator(directory: migrations).migrate(database)
    }

    /// The steps that a database lacks.
    package static func pendingMigrations(_ location: String) throws -> [String] {
        let database = try Database.open(try DatabaseLocation(location), creating: false)
        defer { try? database.close() }
        return try Migrator(directory: migrations).status(of: database).pending
    }

    /// Where a database would be made; nil where there is one, or where no file is named.
    static func missingFile(of location: String) -> URL? {
        guard case .sqlite(let path) = try? DatabaseLocation(location), !FileManager.default.fileExists(atPath: path) else {
            return nil
        }
        return URL(fileURLWithPath: path)
    }

    /// A location as it may be shown: without a password.
    package static func printable(_ location: String) -> String { (try? DatabaseLocation(location))?.description ?? "a database" }

    init(database: Database) { self.database = database }

    /// A migrated database of its own, for tests.
    package init(temporary dialect: Dialect) throws {
        database = try Database.temporary(migratedFrom: try Migrator(directory: Region.migrations), on: dialect)
    }

    package static var migrations: URL { Bundle.module.bundleURL.appendingPathComponent("Migrations") }

    /// Runs `work` on one snapshot.
    func read<Result>(_ work: (Stores) throws -> Result) throws -> Result { try database.read { try work(Stores(db: $0)) } }

    /// Runs `work` in one transaction.
    func write<Result>(_ work: (Stores) throws -> Result) throws -> Result { try database.write { try work(Stores(db: $0)) } }

    /// Runs `work` in one transaction, and no other that begins so beside it: for what gives numbers to its records.
    func writeAlone<Result>(_ work: (Stores) throws -> Result) throws -> Result {
        try database.write { db in
            try db.lock(Region.lockNumber)
            return try work(Stores(db: db))
        }
    }

    /// Any number, the same in every version of this program.
    private static let lockNumber: Int64 = 7_468_726_075_311

    /// Runs `work` on one snapshot, off the cooperative threads.
    func read<Result: Sendable>(_ work: @Sendable (Stores) throws -> Result) async throws -> Result {
        try await database.read { try work(Stores(db: $0)) }
    }

    /// Runs `work` in one transaction, off the cooperative threads.
    func write<Result: Sendable>(_ work: @Sendable (Stores) throws -> Result) async throws -> Result {
        try await database.write { try work(Stores(db: $0)) }
    }

    /// Runs `work` in one transaction, again where the database was away or busy, for up to ten minutes.
    func writePatiently<Result: Sendable>(_ work: @Sendable (Stores) throws -> Result) async throws -> Result {
        let deadline = ContinuousClock.now + .seconds(600)
        while true {
            do {
                return try await write(work)
            } catch let error as DatabaseError where (error.isAway || error == .busy) && ContinuousClock.now < deadline {
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Whether the database answers.
    package func isReachable() async -> Bool { (try? await read { try $0.jobs.probe() }) != nil }

    package func close() throws { try database.close() }
}
