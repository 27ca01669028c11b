import CPostgreSQL
import Synchronization

/// Stops the statement that a connection is running, from another thread.
final class PostgreSQLInterrupt: Sendable {
    nonisolated(unsafe) private let handle: OpaquePointer?  // never changed: libpq allows PQcancel from any thread
    private let wasSent = Mutex(false)

    init(_ connection: OpaquePointer) { handle = PQgetCancel(connection) }

    deinit { PQfreeCancel(handle) }

    /// True once the server was asked: the connection is not to be used again, because the request may arrive late.
    var isSent: Bool { wasSent.withLock { $0 } }

    /// Asks the server to stop; waits until it has heard.
    func send() {
        wasSent.withLock { wasSent in
            guard !wasSent else { return }
            wasSent = true
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
                _ = PQcancel(handle, message.baseAddress, Int32(message.count))
            }
        }
    }
}
