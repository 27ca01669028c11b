import Dispatch
import Synchronization

/// One transaction that a task waits for, which the task's cancellation may stop: this one and no other on the same connection.
final class PostgreSQLLoan: Sendable {
    private enum State {
        case waiting
        case running(PostgreSQLInterrupt)
        case cancelled
        case ended
    }

    private let state = Mutex(State.waiting)

    /// - Throws: where it was cancelled while it waited.
    func begin(_ interrupt: PostgreSQLInterrupt) throws(DatabaseError) {
        let isCancelled = state.withLock { state in
            if case .cancelled = state { return true }
            state = .running(interrupt)
            return false
        }
        if isCancelled { throw .statement(sql: "BEGIN", message: "the transaction was cancelled") }
    }

    /// From now on nothing is stopped; waits for a request that is on its way.
    func end() { state.withLock { $0 = .ended } }

    /// Returns at once.
    func cancel() {
        state.withLock { state in if case .waiting = state { state = .cancelled } }
        // A queue of its own: the shared ones may be full of work that waits.
        DispatchQueue(label: "throughline.postgresql.stop").async {
            self.state.withLock { state in if case .running(let interrupt) = state { interrupt.send() } }
        }
    }
}
