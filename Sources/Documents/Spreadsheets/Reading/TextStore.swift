import Foundation

/// Many texts in little memory: one after the other, and beyond some megabytes in a temporary file without a name.
final class TextStore {
    /// Bytes kept in memory before they go to the file.
    private static let memoryLimit = 16 << 20

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var total = 0
    private var handle: UnsafeMutablePointer<FILE>?
    private var mapped: UnsafeMutableRawPointer?

    deinit {
        if let mapped { munmap(mapped, total) }
        if let handle { fclose(handle) }
    }

    var count: Int { ends.count }

    /// False where there is no room.
    func append(_ text: [UInt8]) -> Bool {
        total += text.count
        guard total < Int(UInt32.max) else { return false }
        ends.append(UInt32(total))
        bytes.append(contentsOf: text)
        return bytes.count < Self.memoryLimit || spill()
    }

    /// Ends writing; no text can be read before. False where there is no room.
    func finish() -> Bool {
        guard handle != nil else { return true }
        guard spill(), let handle, fflush(handle) == 0 else { return false }
        bytes = []
        guard let memory = mmap(nil, total, PROT_READ, MAP_PRIVATE, fileno(handle), 0), memory != MAP_FAILED else { return false }
        mapped = memory
        return true
    }

    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let range = (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
        if let mapped {
            return String(decoding: UnsafeRawBufferPointer(start: mapped + range.lowerBound, count: range.count), as: UTF8.self)
        }
        return bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    private func spill() -> Bool {
        if handle == nil { handle = tmpfile() }
        guard let handle else { return false }
        let written = fwrite(bytes, 1, bytes.count, handle)
        defer { bytes.removeAll(keepingCapacity: true) }
        return written == bytes.count
    }
}
