import Synchronization

/// The marks of the jobs that a worker has in hand.
final class Holdings: Sendable {
    private let holders = Mutex<Set<String>>([])

    var all: [String] { holders.withLock { $0.sorted() } }

    func add(_ holder: String) { holders.withLock { _ = $0.insert(holder) } }

    func remove(_ holder: String) { holders.withLock { _ = $0.remove(holder) } }
}
