import CZlib

/// Reads a zlib stream a piece at a time.
final class BackupInflate {
    struct Fault: Error {}

    private static let capacity = 1 << 17

    /// zlib keeps its address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 1)
    private let output = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    private var position = 0
    private var end = 0
    private var isAtEnd = false
    private let source: (UnsafeMutableRawBufferPointer) throws -> Int

    /// - Parameter source: fills the buffer with what comes next; how many bytes that were, 0 at the end.
    init(source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
        self.source = source
        stream.initialize(to: z_stream())
        // Fails for lack of memory alone, and then every read does.
        inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
        output.deallocate()
    }

    func byte() throws -> UInt8 {
        if position == end { try fill() }
        defer { position += 1 }
        return output[position]
    }

    /// So many bytes. What is not there is not made room for.
    func bytes(_ count: UInt64) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while UInt64(bytes.count) < count {
            if position == end { try fill() }
            let taken = Int(min(UInt64(end - position), count - UInt64(bytes.count)))
            bytes.append(contentsOf: UnsafeBufferPointer(start: output + position, count: taken))
            position += taken
        }
        return bytes
    }

    /// True where the stream and its source have ended here.
    func isFinished() throws -> Bool {
        while position == end, !isAtEnd { try inflate() }
        return try position == end && stream.pointee.avail_in == 0 && source(input) == 0
    }

    private func fill() throws {
        repeat { try inflate() } while position == end
    }

    /// Replaces the output with what comes next, which may be nothing.
    private func inflate() throws {
        guard !isAtEnd else { throw Fault() }
        if stream.pointee.avail_in == 0 {
            let count = try source(input)
            guard count > 0 else { throw Fault() }
            stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_in = UInt32(count)
        }
        stream.pointee.next_out = output
        stream.pointee.avail_out = UInt32(BackupInflate.capacity)
        let code = CZlib.inflate(stream, Z_NO_FLUSH)
        guard code == Z_OK || code == Z_STREAM_END else { throw Fault() }
        isAtEnd = code == Z_STREAM_END
        position = 0
        end = BackupInflate.capacity - Int(stream.pointee.avail_out)
    }
}
