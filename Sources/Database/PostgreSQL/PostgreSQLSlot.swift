import Dispatch

/// A place in the pool: at most one connection, opened when it is first needed and anew after it was lost.
final class PostgreSQLSlot: Sendable {
    let thread = PostgreSQLThread()
    private let address: PostgreSQLAddress
    private let settings: PostgreSQLSettings
    nonisolated(unsafe) private var session: PostgreSQLSession?  // the pool lends a slot to one holder, who alone touches it

    init(_ address: PostgreSQLAddress, settings: PostgreSQLSettings) {
        self.address = address
        self.settings = settings
    }

    /// Opens the connection where there is none.
    func open() throws(DatabaseError) {
        if session == nil { session = try PostgreSQLSession(address, settings: settings) }
    }

    func close() { session = nil }

    /// Runs `work` in one transaction, waiting up to `patience` for a server that is starting anew.
    func run<Result>(
        _ mode: PostgreSQLMode, patience: Duration, loan: PostgreSQLLoan = PostgreSQLLoan(),
        _ work: (any Connection) throws -> Result
    ) throws -> Result {
        let session = try opened(until: ContinuousClock.now + patience)
        try loan.begin(session.interrupt)
        defer {
            loan.end()
            if !session.isIdle || session.interrupt.isSent { close() }
        }
        let connection = PostgreSQLConnection(session, mode)
        do {
            defer { connection.close() }
            let result = try work(connection)
            if let failure = connection.failure { throw failure }
            if connection.hasBegun { try commit(session) }
            return result
        } catch {
            // A connection that is lost has undone everything already.
            if connection.hasBegun { try? session.run("ROLLBACK") }
            throw error
        }
    }

    /// A session that can be used. Nothing was done yet, so a lost connection may be opened anew.
    private func opened(until deadline: ContinuousClock.Instant) throws(DatabaseError) -> PostgreSQLSession {
        if session?.isLost == true { close() }
        while true {
            do {
                try open()
                if let session { return session }
            } catch {
                guard error.isAway, ContinuousClock.now < deadline else { throw error }
                PostgreSQLSlot.pause()
            }
        }
    }

    private func commit(_ session: PostgreSQLSession) throws(DatabaseError) {
        guard !session.interrupt.isSent else { throw .statement(sql: "COMMIT", message: "the transaction was cancelled") }
        do {
            try session.run("COMMIT")
        } catch .lost {
            throw .lost("the connection to the database was lost while it committed: look whether the change was made")
        }
    }

    private static func pause() { DispatchSemaphore(value: 0).wait(milliseconds: 100) }
}

extension DispatchSemaphore {
    fileprivate func wait(milliseconds: Int) { _ = wait(timeout: .now() + .milliseconds(milliseconds)) }
}
