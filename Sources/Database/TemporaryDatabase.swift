import Foundation
import GRDB
import Synchronization

extension Database {
    /// A migrated database for a test, in memory or in a new file, that goes when it is let go (a file stays).
    ///
    /// The migrations run once per process and set of migrations; every further database is a copy of that one.
    public static func temporary(migratedFrom migrator: Migrator, at file: URL? = nil) throws -> Database {
        let database = try Database.open(file.map { .sqlite(path: $0.path) } ?? .memory)
        guard let driver = database.driver as? SQLiteDriver else { return database }
        try Template.shared.copy(migrator, to: driver)
        return database
    }
}

/// One migrated database in memory for each set of migrations.
private final class Template: Sendable {
    static let shared = Template()

    private let drivers = Mutex<[[Migration]: SQLiteDriver]>([:])

    func copy(_ migrator: Migrator, to target: SQLiteDriver) throws {
        let template = try drivers.withLock { drivers in
            if let driver = drivers[migrator.migrations] { return driver }
            let driver = try SQLiteDriver()
            try migrator.migrate(Database(driver: driver))
            drivers[migrator.migrations] = driver
            return driver
        }
        try template.writer.backup(to: target.writer)
    }
}
