import Foundation

/// A database of a test's own on a server for tests, gone when it is let go.
final class TemporaryPostgreSQL: Driver {
    private let driver: PostgreSQLDriver
    private let name: String
    private let server: TestServer

    init(_ name: String, on server: TestServer) throws {
        self.name = name
        self.server = server
        // Tests may hold every thread for a while.
        driver = try PostgreSQLDriver(try server.address(of: name), settings: .forTests, patience: .seconds(300))
    }

    deinit {
        try? driver.close()
        try? server.drop(name)
    }

    func read<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try driver.read(work) }

    func write<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try driver.write(work) }

    func read<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        try await driver.read(work)
    }

    func write<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        try await driver.write(work)
    }

    func close() throws(DatabaseError) { try driver.close() }
}
