import Foundation
import Synchronization

/// A PostgreSQL server for tests, as `scripts/postgresql run` starts one, and the migrated databases that tests copy.
public final class TestServer: Sendable {
    /// The server that `THROUGHLINE_TEST_POSTGRESQL` leads to, if it is set.
    public static let shared = ProcessInfo.processInfo.environment["THROUGHLINE_TEST_POSTGRESQL"].map(TestServer.init)

    /// The same, for a test that was asked to use it.
    static var required: TestServer {
        get throws {
            guard let shared else {
                throw DatabaseError.connection("there is no server for tests: run them with scripts/postgresql run COMMAND")
            }
            return shared
        }
    }

    private let url: String
    private let templates = Mutex<[[Migration]: String]>([:])

    init(url: String) { self.url = url }

    /// The address of the database `name` on this server.
    func address(of name: String) throws -> PostgreSQLAddress {
        guard var parts = URLComponents(string: url) else {
            throw DatabaseError.connection("THROUGHLINE_TEST_POSTGRESQL is not a URL")
        }
        parts.path = "/" + name
        return try PostgreSQLAddress(parts.string ?? url)
    }

    /// A database of its own, empty or a copy of one that was migrated once for this process.
    func database(migratedFrom migrator: Migrator? = nil) throws -> Database {
        let name = TestServer.name()
        if let migrator {
            let template = try template(migrator)
            try run("CREATE DATABASE \(name) TEMPLATE \(template)")
        } else {
            try run("CREATE DATABASE \(name)")
        }
        return Database(driver: try TemporaryPostgreSQL(name, on: self))
    }

    /// The location of a new, empty database for a program that opens it itself; it goes with the server.
    public func location() throws -> String {
        let name = TestServer.name()
        try run("CREATE DATABASE \(name)")
        return try address(of: name).url
    }

    func drop(_ name: String) throws { try run("DROP DATABASE \(name) WITH (FORCE)") }

    private func template(_ migrator: Migrator) throws -> String {
        try templates.withLock { templates in
            if let name = templates[migrator.migrations] { return name }
            let name = TestServer.name()
            try run("CREATE DATABASE \(name)")
            let database = Database(driver: try PostgreSQLDriver(try address(of: name), settings: .forTests))
            try migrator.migrate(database)
            try database.close()
            templates[migrator.migrations] = name
            return name
        }
    }

    private func run(_ statement: String) throws {
        try PostgreSQLSession(try address(of: "postgres"), settings: .forTests).run(statement)
    }

    private static func name() -> String { "test_" + UUID().uuidString.lowercased().replacing("-", with: "") }
}

extension PostgreSQLSettings {
    static let forTests = PostgreSQLSettings(busyTimeout: .seconds(10), statementTimeout: nil)
}
