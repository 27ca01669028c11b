import Dispatch
import Synchronization

/// Lends each of its slots to one transaction at a time: the one used last first, so that few connections are open, and to who waited
/// longest.
final class PostgreSQLPool: Sendable {
    private struct Waiter {
        let number: Int
        let resume: @Sendable (Result<PostgreSQLSlot, any Error>) -> Void
    }

    private struct State {
        var free: [PostgreSQLSlot]
        var waiters: [Waiter] = []
        var lastNumber = 0
        var isClosed = false
    }

    private let state: Mutex<State>
    private let timeout: Duration
    private let clock = DispatchQueue(label: "throughline.postgresql.wait")

    /// - Parameter timeout: how long to wait for a slot.
    init(_ slots: [PostgreSQLSlot], timeout: Duration) {
        state = Mutex(State(free: slots))
        self.timeout = timeout
    }

    /// A slot, waited for on this thread.
    func take() throws -> PostgreSQLSlot {
        let taken = Mutex<Result<PostgreSQLSlot, any Error>?>(nil)
        let arrival = DispatchSemaphore(value: 0)
        _ = request { result in
            taken.withLock { $0 = result }
            arrival.signal()
        }
        arrival.wait()
        return try (taken.withLock { $0 } ?? .failure(DatabaseError.busy)).get()
    }

    /// A slot, waited for without a thread.
    func take() async throws -> PostgreSQLSlot {
        let number = Mutex(0)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let mine = request { continuation.resume(with: $0) }
                number.withLock { $0 = mine }
                if Task.isCancelled { fail(mine, CancellationError()) }
            }
        } onCancel: {
            fail(number.withLock { $0 }, CancellationError())
        }
    }

    func give(_ slot: PostgreSQLSlot) {
        let next: Waiter? = state.withLock { state in
            if state.isClosed {
                slot.close()
                return nil
            }
            guard state.waiters.isEmpty else { return state.waiters.removeFirst() }
            state.free.append(slot)
            return nil
        }
        next?.resume(.success(slot))
    }

    /// Closes the slots that are free now, the others when they come back.
    func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            for slot in state.free { slot.close() }
            state.free = []
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(.failure(PostgreSQLPool.closed)) }
    }

    private static let closed = DatabaseError.connection("the database is closed")

    /// Calls `resume` once, now or later; the number by which the wait can be ended.
    private func request(_ resume: @escaping @Sendable (Result<PostgreSQLSlot, any Error>) -> Void) -> Int {
        let (number, outcome): (Int, Result<PostgreSQLSlot, any Error>?) = state.withLock { state in
            if state.isClosed { return (0, .failure(PostgreSQLPool.closed)) }
            if let slot = state.free.popLast() { return (0, .success(slot)) }
            state.lastNumber += 1
            state.waiters.append(Waiter(number: state.lastNumber, resume: resume))
            return (state.lastNumber, nil)
        }
        if let outcome {
            resume(outcome)
        } else {
            clock.asyncAfter(deadline: .now() + timeout / .seconds(1)) { self.fail(number, DatabaseError.busy) }
        }
        return number
    }

    private func fail(_ number: Int, _ error: any Error) {
        let waiter: Waiter? = state.withLock { state in
            state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
        }
        waiter?.resume(.failure(error))
    }
}
