/// Turns bytes of other encodings into UTF-8 while they are read.
struct TextDecoder: Sendable {
    enum Encoding: Hashable, Sendable {
        case utf8, windows1252, utf16LittleEndian, utf16BigEndian
    }

    /// Less room than this holds no piece of text.
    static let leastRoom = 64

    private let encoding: Encoding
    /// Bytes read that wait for those that follow.
    private var rest: [UInt8] = []

    /// Nil for UTF-8, which needs no decoder.
    init?(_ encoding: Encoding) {
        guard encoding != .utf8 else { return nil }
        self.encoding = encoding
    }

    /// Reads UTF-8 into `buffer`; 0 at the end and where there is less than `leastRoom`, nil where reading fails.
    mutating func read(from source: ByteSource, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        // No byte of these encodings becomes more than three; what waits is at most three bytes.
        guard buffer.count >= Self.leastRoom else { return 0 }
        while true {
            var bytes = [UInt8](repeating: 0, count: buffer.count / 3 - 4)
            guard let count = bytes.withUnsafeMutableBytes({ source.read(into: $0) }) else { return nil }
            bytes.removeLast(bytes.count - count)
            let text = decode(bytes, isAtEnd: count == 0)
            guard text.isEmpty, count > 0 else {
                buffer.copyBytes(from: text)
                return text.count
            }
        }
    }

    mutating func decode(_ bytes: [UInt8], isAtEnd: Bool) -> [UInt8] {
        if encoding == .windows1252 { return Array(String(String.UnicodeScalarView(bytes.map(Windows1252.scalar))).utf8) }
        let whole = rest + bytes
        var units = stride(from: 0, to: whole.count - 1, by: 2).map { index in
            let (low, high) = encoding == .utf16LittleEndian ? (whole[index], whole[index + 1]) : (whole[index + 1], whole[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        if !isAtEnd, let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
        rest = isAtEnd ? [] : Array(whole[(units.count * 2)...])
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
