import Foundation
import Values

/// Bytes read in order from a file, or none after bytes that were given whole. Closes its file when it goes.
final class ByteSource: Sendable {
    private let descriptor: Int32?

    /// No bytes.
    init() { descriptor = nil }

    /// The bytes of the file at `path`, which faults name `file`.
    init(path: String, file: String) throws(Fault) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw Fault(file: file, "cannot be opened: \(String(cString: strerror(errno)))") }
        descriptor = opened
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Reads at most as many bytes as `buffer` holds; 0 at the end, nil where reading fails.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        guard let descriptor, buffer.count > 0 else { return 0 }
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { return nil }
        }
    }
}
