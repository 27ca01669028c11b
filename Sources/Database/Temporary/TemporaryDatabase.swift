import Foundation
import GRDB
import Synchronization

extension Database {
    /// A migrated database for a test that goes when it is let go: in memory, in a new file (which stays) or, where
    /// `THROUGHLINE_TEST_DATABASE` is `postgresql`, on the server for tests.
    ///
    /// The migrations run once per process and set of migrations; every further database is a copy of that one.
    public static func temporary(
        migratedFrom migrator: Migrator, at file: URL? = nil, on dialect: Dialect = .underTest
    ) throws -> Database {
        guard file != nil || dialect == .sqlite else { return try TestServer.required.database(migratedFrom: migrator) }
        let driver = try file.map { try SQLiteDriver(path: $0.path, creating: true, busyTimeout: .seconds(10)) } ?? SQLiteDriver()
        try Template.shared.copy(migrator, to: driver)
        return Database(driver: driver)
    }

    /// An empty database for a test that goes when it is let go.
    public static func temporary(on dialect: Dialect = .underTest) throws -> Database {
        switch dialect {
        case .sqlite: Database(driver: try SQLiteDriver())
        case .postgresql: try TestServer.required.database()
        }
    }
}

extension Dialect {
    /// The database that tests use where they do not choose: `THROUGHLINE_TEST_DATABASE`, otherwise SQLite.
    public static let underTest =
        ProcessInfo.processInfo.environment["THROUGHLINE_TEST_DATABASE"].flatMap(Dialect.init(rawValue:)) ?? .sqlite
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
