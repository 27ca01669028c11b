import Dispatch
import Foundation
import Synchronization

/// What another program writes, read as it comes up to a limit.
final class PDFOutput: Sendable {
    private struct State {
        var data = Data()
        var isTooLong = false
    }

    private let state = Mutex(State())
    private let done = DispatchSemaphore(value: 0)

    var data: Data { state.withLock { $0.data } }
    var isTooLong: Bool { state.withLock { $0.isTooLong } }

    init(_ handle: FileHandle, limit: Int) {
        let reading = DispatchQueue(label: "pdf-output")
        reading.async { [self] in
            while let piece = try? handle.read(upToCount: 1 << 16), !piece.isEmpty {
                let isTooLong = state.withLock { state in
                    state.data.append(piece)
                    state.isTooLong = state.data.count > limit
                    return state.isTooLong
                }
                if isTooLong { break }
            }
            done.signal()
        }
    }

    /// Until the program ends its output, or passes the limit.
    func wait(seconds: Double) -> DispatchTimeoutResult { done.wait(timeout: .now() + seconds) }
}
