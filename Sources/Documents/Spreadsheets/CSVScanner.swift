/// Finds where the first row of some bytes ends and where its cells lie. Byte positions count from the first byte given.
struct CSVScanner: Sendable {
    enum Outcome {
        /// A row of `length` bytes; the next begins after `consumed`.
        case row(length: Int, consumed: Int)
        /// The bytes end inside the row.
        case unfinished
        case fault(at: Int, String)
    }

    /// The byte between cells.
    let separator: UInt8
    /// Where bytes have no meaning: all above it.
    private let lastSpecial: UInt8

    init(separator: UInt8 = 0x2C) {
        self.separator = separator
        lastSpecial = max(separator, Byte.quote)
    }

    /// The cells of the row found last.
    private(set) var fields: [CSVField] = []
    /// Line ends inside quotes in the row found last.
    private(set) var innerLineEnds = 0
    /// True where the row found last holds bytes outside ASCII.
    private(set) var hasWideBytes = false
    /// Where the first zero byte of the row found last stands.
    private(set) var zeroByte: Int?
    /// Where the quoted cell begins that was open when the bytes ended.
    private(set) var openQuote: Int?

    mutating func scan(_ bytes: borrowing Span<UInt8>, isAtEnd: Bool) -> Outcome {
        fields.removeAll(keepingCapacity: true)
        (innerLineEnds, hasWideBytes, zeroByte, openQuote) = (0, false, nil, nil)
        var index = 0
        while true {
            if index < bytes.count, bytes[index] == Byte.quote {
                if let outcome = quotedCell(bytes, &index, isAtEnd) { return outcome }
            } else if let outcome = plainCell(bytes, &index, isAtEnd) {
                return outcome
            }
            let end = index
            guard index < bytes.count else { return isAtEnd ? .row(length: end, consumed: end) : .unfinished }
            switch bytes[index] {
            case separator: index += 1
            case Byte.lineFeed: return .row(length: end, consumed: end + 1)
            default:
                if index + 1 == bytes.count, !isAtEnd { return .unfinished }
                let isPair = index + 1 < bytes.count && bytes[index + 1] == Byte.lineFeed
                return .row(length: end, consumed: end + (isPair ? 2 : 1))
            }
        }
    }

    /// Moves `index` to the comma or line end after the cell; an outcome where there is none.
    private mutating func plainCell(_ bytes: borrowing Span<UInt8>, _ index: inout Int, _ isAtEnd: Bool) -> Outcome? {
        let start = index
        var at = index
        var union: UInt8 = 0
        let (count, separator, last) = (bytes.count, separator, lastSpecial)
        scan: while at < count {
            let byte = bytes[unchecked: at]
            if byte <= last {
                switch byte {
                case separator, Byte.lineFeed, Byte.carriageReturn: break scan
                case Byte.quote: return .fault(at: at, Self.strayQuote)
                case 0: zeroByte = zeroByte ?? at
                default: break
                }
            }
            union |= byte
            at += 1
        }
        if union & 0x80 != 0 { hasWideBytes = true }
        if at == count, !isAtEnd { return .unfinished }
        fields.append(CSVField(start: start, end: at, isQuoted: false, hasDoubledQuotes: false))
        index = at
        return nil
    }

    private mutating func quotedCell(_ bytes: borrowing Span<UInt8>, _ index: inout Int, _ isAtEnd: Bool) -> Outcome? {
        let start = index + 1
        var at = start
        var union: UInt8 = 0
        var hasDoubledQuotes = false
        let count = bytes.count
        while at < count {
            let byte = bytes[unchecked: at]
            if byte <= Byte.quote {
                if byte == Byte.quote {
                    guard at + 1 < count, bytes[unchecked: at + 1] == Byte.quote else { break }
                    hasDoubledQuotes = true
                    at += 1
                } else if byte == Byte.lineFeed {
                    innerLineEnds += 1
                } else if byte == Byte.carriageReturn, at + 1 < count, bytes[unchecked: at + 1] != Byte.lineFeed {
                    innerLineEnds += 1
                } else if byte == 0 {
                    zeroByte = zeroByte ?? at
                }
            }
            union |= byte
            at += 1
        }
        if union & 0x80 != 0 { hasWideBytes = true }
        if at == count {
            openQuote = start - 1
            return isAtEnd ? .fault(at: start - 1, Self.unclosedQuote) : .unfinished
        }
        fields.append(CSVField(start: start, end: at, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
        index = at + 1
        guard index < count else { return isAtEnd ? nil : .unfinished }
        let next = bytes[index]
        let isEnded = next == separator || next == Byte.lineFeed || next == Byte.carriageReturn
        return isEnded ? nil : .fault(at: index, textAfterQuote)
    }

    private enum Byte {
        static let lineFeed: UInt8 = 0x0A
        static let carriageReturn: UInt8 = 0x0D
        static let quote: UInt8 = 0x22
    }

    static let unclosedQuote = "the cell that begins with this quote has no closing quote"
    private static let strayQuote =
        "a quote stands in a cell that does not begin with one; write the cell in quotes and double the quote"
    private var textAfterQuote: String {
        let name = [0x09: "a tab", 0x3B: "a semicolon"][separator] ?? "a comma"
        return "a closing quote must be followed by \(name) or the end of the line"
    }
    static let zeroByteMessage = "the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8"
}
