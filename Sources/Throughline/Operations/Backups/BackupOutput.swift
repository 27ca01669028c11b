import Crypto
import Foundation

/// A file that comes to be whole or not at all: written beside its place under another name, and put there when it is safe on the disk.
final class BackupOutput {
    private let path: String
    private let partial: String
    private let isReplacing: Bool
    private var descriptor: Int32
    private var hash = SHA256()
    private(set) var size = 0

    /// - Throws: `BackupRefusal.fileExists` where there is one and it may not be replaced.
    init(_ file: URL, replacing: Bool) throws {
        path = file.path
        partial = "\(path).partial-\(UInt32.random(in: .min ... .max))"
        isReplacing = replacing
        descriptor = -1
        try refuseExisting()
        descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw failure() }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        hash.update(bufferPointer: bytes)
        try put(bytes)
    }

    func write(_ text: String) throws { try Array(text.utf8).withUnsafeBytes { try write($0) } }

    /// Ends the file with the SHA-256 of everything before, and puts it in its place.
    /// - Returns: that SHA-256.
    func commit() throws -> [UInt8] {
        let digest = Array(hash.finalize())
        try digest.withUnsafeBytes { try put($0) }
        guard fsync(descriptor) == 0 else { throw failure() }
        try refuseExisting()
        guard rename(partial, path) == 0 else { throw failure() }
        close(descriptor)
        descriptor = -1
        syncFolder()
        return digest
    }

    /// Removes what was written, unless it was put in its place.
    func abandon() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        unlink(partial)
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw failure() }
            rest = rest.dropFirst(written)
            size += written
        }
    }

    private func refuseExisting() throws {
        if !isReplacing, access(path, F_OK) == 0 { throw BackupRefusal.fileExists(path) }
    }

    /// So that a power cut does not take the name away again.
    private func syncFolder() {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private func failure() -> BackupRefusal { .cannotWrite(path, reason: String(cString: strerror(errno))) }
}
