import Crypto
import Foundation

/// A file that ends with the SHA-256 of everything before: checked first, then read from its beginning.
final class BackupInput {
    let path: String
    let size: Int
    /// How many bytes were read.
    private(set) var position = 0
    private let descriptor: Int32

    init(_ file: URL) throws {
        path = file.path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BackupRefusal.cannotRead(file.path, reason: String(cString: strerror(errno))) }
        size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw BackupRefusal.cannotRead(file.path, reason: reason)
        }
    }

    deinit { close(descriptor) }

    /// The SHA-256 that the file ends with; reading begins anew.
    /// - Throws: `BackupRefusal.damaged` where it is not that of what stands before it.
    func checked() throws -> [UInt8] {
        position = 0
        lseek(descriptor, 0, SEEK_SET)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 1)
        defer { buffer.deallocate() }
        var hash = SHA256()
        while case let count = try read(into: buffer), count > 0 {
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        let found = try fill(buffer, upTo: size)
        let expected = Array(hash.finalize())
        guard Array(buffer[..<found]) == expected else {
            throw BackupRefusal.damaged(
                path, reason: "its SHA-256 is not the one that it ends with, so it was changed or cut short")
        }
        position = 0
        lseek(descriptor, 0, SEEK_SET)
        return expected
    }

    /// Fills the buffer with what comes next before the SHA-256; how many bytes that were, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try fill(buffer, upTo: size - BackupFormat.digestSize)
    }

    /// The next line without its end, or nil for one that is longer than `most` or does not end.
    func line(atMost most: Int) throws -> [UInt8]? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.count <= most {
            guard try withUnsafeMutableBytes(of: &byte, { try read(into: $0) }) == 1 else { return nil }
            if byte == UInt8(ascii: "\n") { return line }
            line.append(byte)
        }
        return nil
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer, upTo end: Int) throws -> Int {
        var count = 0
        let wanted = min(buffer.count, max(0, end - position))
        while count < wanted {
            let found = Foundation.read(descriptor, buffer.baseAddress! + count, wanted - count)
            if found < 0, errno == EINTR { continue }
            guard found >= 0 else { throw BackupRefusal.cannotRead(path, reason: String(cString: strerror(errno))) }
            guard found > 0 else { break }
            count += found
        }
        position += count
        return count
    }
}
