import Database
import Documents
import Foundation
import Values

/// A region's database and everything that can be done with it from outside a page. The command line is a thin layer over this.
package struct Region {
    let database: Database

    /// Opens a database, bringing an empty one to the present schema.
    ///
    /// - Parameter creating: makes the database where there is none.
    /// - Throws: `DatabaseError` where it cannot be opened or has another schema.
    package static func open(_ location: String, creating: Bool = true) throws -> Region {
        let database = try Database.open(try DatabaseLocation(location), creating: creating)
        let migrator = try Migrator(directory: migrations)
        let status = try migrator.status(of: database)
        if status.isEmpty {
            try migrator.migrate(database)
        } else if !status.isCurrent {
            throw DatabaseError.schema(
                "the database was made by an earlier version and needs \(English.list(status.pending)); export it, and load it anew"
            )
        }
        return Region(database: database)
    }

    /// Opens a database as it is, for what does not ask for the present schema.
    package static func ofAnySchema(_ location: String, creating: Bool) throws -> Region {
        Region(database: try Database.open(try DatabaseLocation(location), creating: creating))
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

    package func close() throws { try database.close() }
}
