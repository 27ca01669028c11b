import Synchronization

/// The marks of the jobs that a worker has in hand, and whether it is to take more.
final class Holdings: Sendable {
    private struct State {
        var holders: Set<String> = []
        var isStopping = false
    }

    private let state = Mutex(State())

    var all: [String] { state.withLock { $0.holders.sorted() } }

    var isStopping: Bool { state.withLock { $0.isStopping } }

    func add(_ holder: String) { state.withLock { _ = $0.holders.insert(holder) } }

    func remove(_ holder: String) { state.withLock { _ = $0.holders.remove(holder) } }

    func stop() { state.withLock { $0.isStopping = true } }
}
