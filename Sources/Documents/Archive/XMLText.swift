/// Markup written as a string literal in which every interpolated value is escaped, for instance
/// `"<w:t>\(words)</w:t>"`; only another `XMLText` is spliced as it stands.
///
/// Values may stand in elements and in double-quoted attributes. Characters that XML 1.0 forbids are replaced
/// by U+FFFD, so that a reader sees that something stood there (XML 1.0, section 2.2, `Char`).
public struct XMLText: ExpressibleByStringInterpolation, Hashable, Sendable {
    public private(set) var text: String

    /// The first line of every XML file.
    static let declaration: XMLText = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\#u{A}"#

    public init(stringLiteral text: String) { self.text = text }

    public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// The pieces one after the other.
    public init(_ pieces: some Sequence<XMLText>) {
        text = ""
        for piece in pieces { text += piece.text }
    }

    public var isEmpty: Bool { text.isEmpty }

    /// The markup in UTF-8.
    public var bytes: [UInt8] { Array(text.utf8) }

    public static func += (left: inout XMLText, right: XMLText) { left.text += right.text }

    public static func + (left: XMLText, right: XMLText) -> XMLText {
        var sum = left
        sum += right
        return sum
    }

    /// `words` with each character that XML 1.0 forbids replaced by U+FFFD, and nothing escaped.
    public static func legal(_ words: String) -> String {
        guard words.unicodeScalars.contains(where: { !isLegal($0) }) else { return words }
        var kept = String.UnicodeScalarView()
        for scalar in words.unicodeScalars { kept.append(isLegal(scalar) ? scalar : "\u{FFFD}") }
        return String(kept)
    }

    /// The lines of `words`, which end with LF, CRLF or CR.
    static func lines(of words: String) -> [Substring] {
        words.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    public struct Interpolation: StringInterpolationProtocol {
        var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ number: Int) { text += String(number) }

        public mutating func appendInterpolation(_ markup: XMLText) { text += markup.text }

        public mutating func appendInterpolation(_ words: String) {
            guard words.utf8.contains(where: Self.isSpecial) else { return text += words }
            for scalar in words.unicodeScalars { append(scalar) }
        }

        /// True for a byte that may begin a character to escape or to replace.
        private static func isSpecial(_ byte: UInt8) -> Bool {
            byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0xEF
        }

        private mutating func append(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\t", "\n", "\r": text += "&#\(scalar.value);"
            default: text.unicodeScalars.append(XMLText.isLegal(scalar) ? scalar : "\u{FFFD}")
            }
        }
    }
}
