/// Cuts SQL into tokens, so that strings and comments are never taken for SQL.
///
/// Knows what SQLite and PostgreSQL read alike; what they read differently (`$$`, nested comments, backquotes, `[name]`) is a
/// fault.
struct Tokenizer {
    struct Fault: Error {
        let line: Int
        let message: String
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    private init(_ text: String) { bytes = Array(text.utf8) }

    static func tokens(of text: String) throws(Fault) -> [Token] {
        var tokenizer = Tokenizer(text)
        var tokens: [Token] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() throws(Fault) -> Token? {
        guard position < bytes.count else { return nil }
        let start = position
        let startLine = line
        let kind = try scan()
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        line += bytes[start..<position].count { $0 == UInt8(ascii: "\n") }
        return Token(kind: kind, text: text, line: startLine)
    }

    private mutating func scan() throws(Fault) -> Token.Kind {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            return .space
        case UInt8(ascii: "-") where peek() == UInt8(ascii: "-"):
            skip { $0 != UInt8(ascii: "\n") }
            return .comment
        case UInt8(ascii: "/") where peek() == UInt8(ascii: "*"):
            try skipComment()
            return .comment
        case UInt8(ascii: "'"):
            try skipQuoted(byte, "a string")
            return .string
        case UInt8(ascii: "\""):
            try skipQuoted(byte, "a quoted name")
            return .quotedName
        case _ where Tokenizer.startsWord(byte):
            skip { Tokenizer.startsWord($0) || Tokenizer.isDigit($0) }
            return .word
        case _ where Tokenizer.isDigit(byte):
            skip { Tokenizer.isDigit($0) || $0 == UInt8(ascii: ".") || Tokenizer.startsWord($0) }
            return .number
        default:
            try scanSymbol(byte)
            return .symbol
        }
    }

    private mutating func scanSymbol(_ byte: UInt8) throws(Fault) {
        switch byte {
        case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "?"):
            throw Fault(line: line, message: "'\(Character(UnicodeScalar(byte)))' is not portable SQL")
        case UInt8(ascii: ":") where peek() == byte:
            throw Fault(line: line, message: "'::' is not portable SQL: write CAST(… AS …)")
        default:
            position += 1
        }
    }

    private mutating func skipComment() throws(Fault) {
        position += 2
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "*"), peek() == UInt8(ascii: "/") {
                position += 2
                return
            }
            if bytes[position] == UInt8(ascii: "/"), peek() == UInt8(ascii: "*") {
                throw Fault(line: line, message: "a comment inside a comment is not portable SQL")
            }
            position += 1
        }
        throw Fault(line: line, message: "a comment is not ended")
    }

    /// To the closing quote; a doubled quote stands for itself.
    private mutating func skipQuoted(_ quote: UInt8, _ what: String) throws(Fault) {
        position += 1
        while position < bytes.count {
            if bytes[position] == quote {
                position += 1
                if position == bytes.count || bytes[position] != quote { return }
            }
            position += 1
        }
        throw Fault(line: line, message: "\(what) is not ended")
    }

    private mutating func skip(while belongs: (UInt8) -> Bool) {
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
    }

    private func peek() -> UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

    private static func startsWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F || byte >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
