import CZlib

/// Compresses bytes into one zlib stream, a piece at a time.
final class BackupDeflate {
    struct Fault: Error, CustomStringConvertible {
        var description: String { "memory ran out while the backup was compressed" }
    }

    private static let capacity = 1 << 17

    /// zlib keeps its address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let output = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    private let sink: (UnsafeRawBufferPointer) throws -> Void

    init(sink: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.sink = sink
        stream.initialize(to: z_stream())
        // Fails for lack of memory alone, and then every write does.
        deflateInit_(stream, Z_BEST_SPEED, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        output.deallocate()
    }

    func write(_ bytes: [UInt8]) throws { try deflate(bytes, Z_NO_FLUSH) }

    func finish() throws { try deflate([], Z_FINISH) }

    private func deflate(_ bytes: [UInt8], _ flush: Int32) throws {
        try bytes.withUnsafeBufferPointer { input in
            // zlib does not write to its input.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            repeat {
                stream.pointee.next_out = output
                stream.pointee.avail_out = UInt32(BackupDeflate.capacity)
                guard CZlib.deflate(stream, flush) != Z_STREAM_ERROR else { throw Fault() }
                try sink(UnsafeRawBufferPointer(start: output, count: BackupDeflate.capacity - Int(stream.pointee.avail_out)))
            } while stream.pointee.avail_out == 0
        }
    }
}
