import Dispatch

/// PostgreSQL through libpq: a pool of connections, each with a thread of its own for work that a task waits for.
struct PostgreSQLDriver: Driver {
    let address: PostgreSQLAddress
    private let pool: PostgreSQLPool
    private let patience: Duration

    /// Connects once, so that a wrong address is noticed here.
    ///
    /// - Parameters:
    ///   - connections: the most that are open at once.
    ///   - patience: how long a transaction waits for a free connection, and for a server that is starting anew.
    init(
        _ address: PostgreSQLAddress, settings: PostgreSQLSettings, connections: Int = 16, patience: Duration = .seconds(10)
    ) throws(DatabaseError) {
        let slots = (0..<connections).map { _ in PostgreSQLSlot(address, settings: settings) }
        try slots.last?.open()
        self.address = address
        self.patience = patience
        pool = PostgreSQLPool(slots, timeout: patience)
    }

    func read<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try run(.read, work) }

    func write<Result>(_ work: (any Connection) throws -> Result) throws -> Result { try run(.write, work) }

    func read<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        try await run(.read, work)
    }

    func write<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result {
        try await run(.write, work)
    }

    func close() throws(DatabaseError) { pool.close() }

    private func run<Result>(_ mode: PostgreSQLMode, _ work: (any Connection) throws -> Result) throws -> Result {
        let slot = try pool.take()
        defer { pool.give(slot) }
        return try slot.run(mode, patience: patience, work)
    }

    private func run<Result: Sendable>(
        _ mode: PostgreSQLMode, _ work: @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        let slot = try await pool.take()
        defer { pool.give(slot) }
        let loan = PostgreSQLLoan()
        do {
            return try await withTaskCancellationHandler {
                try Task.checkCancellation()
                return try await slot.thread.run { try slot.run(mode, patience: patience, loan: loan, work) }
            } onCancel: {
                loan.cancel()
            }
        } catch {
            // A cancelled task interrupts its statement, which fails with an error that says less than the cancellation does.
            throw Task.isCancelled ? CancellationError() : error
        }
    }
}
