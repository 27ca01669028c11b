import Foundation

/// What the end of a zip file says of its entries, read without a library so that a directory of millions is refused unopened
/// (PKWARE APPNOTE 4.3.14 to 4.3.16).
enum ZipDirectory {
    /// How many entries the archive says it has; nil where it has no end record, as a file cut short has none.
    static func entryCount(of url: URL) -> Int? {
        guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
        defer { try? handle.close() }
        guard let size = try? handle.seekToEnd() else { return nil }
        let start = size - min(size, 65_557)
        guard let tail = bytes(handle, at: start, count: 65_557), let record = lastRecord(in: tail) else { return nil }
        let count = number(tail, record + 10, 2)
        guard count == 0xFFFF, record >= 20, number(tail, record - 20, 4) == 0x0706_4B50 else { return Int(count) }
        guard let long = bytes(handle, at: number(tail, record - 12, 8), count: 56), long.count == 56 else { return nil }
        return number(long, 0, 4) == 0x0606_4B50 ? Int(clamping: number(long, 32, 8)) : nil
    }

    private static func lastRecord(in tail: [UInt8]) -> Int? {
        guard tail.count >= 22 else { return nil }
        return stride(from: tail.count - 22, through: 0, by: -1).first { number(tail, $0, 4) == 0x0605_4B50 }
    }

    private static func bytes(_ handle: FileHandle, at offset: UInt64, count: Int) -> [UInt8]? {
        guard (try? handle.seek(toOffset: offset)) != nil else { return nil }
        return (try? handle.read(upToCount: count)).map(Array.init)
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ width: Int) -> UInt64 {
        (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(bytes[start + $1]) }
    }
}
