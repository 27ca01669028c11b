/// Takes a page apart as browsers do (WHATWG HTML 13.2.5), however broken it is, in one pass that keeps lines and columns.
struct HTMLScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var place = SourcePlace.start
    /// The element whose text has no tags but its own end: a script.
    private var raw: [UInt8]?

    private static let rawElements: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]
    private static let kept: Set<String> = ["hidden", "style", "colspan", "rowspan"]
    private static let longestName = 100
    private static let longestValue = 1_000

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() -> HTMLToken? {
        while index < bytes.count {
            let start = place
            if bytes[index] == UInt8(ascii: "<") {
                if let name = raw {
                    if isEnd(of: name) { raw = nil } else { return .character(advance(), start) }
                }
                if let token = tag() { return token }
            } else if bytes[index] == UInt8(ascii: "&"), raw == nil {
                if let scalar = reference() { return .character(scalar, start) }
                return .character(advance(), start)
            } else {
                return .character(advance(), start)
            }
        }
        return nil
    }

    // MARK: Tags

    /// The tag here; nil where it was a comment, a declaration or nothing.
    private mutating func tag() -> HTMLToken? {
        let start = place
        guard index + 1 < bytes.count else { return .character(advance(), start) }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"):
            skipDeclaration()
            return nil
        case UInt8(ascii: "?"):
            skip(past: ">")
            return nil
        case UInt8(ascii: "/"):
            guard index + 2 < bytes.count, HTMLScanner.isLetter(bytes[index + 2]) else {
                skip(past: ">")
                return nil
            }
            step(2)
            let name = name()
            return attributes() == nil ? nil : .end(name, start)
        case let letter where HTMLScanner.isLetter(letter):
            step(1)
            let name = name()
            guard let attributes = attributes() else { return nil }
            if HTMLScanner.rawElements.contains(name) { raw = Array(name.utf8) }
            return .start(HTMLStartTag(name: name, place: start, attributes: attributes))
        default: return .character(advance(), start)
        }
    }

    private mutating func name() -> String {
        var name: [UInt8] = []
        while index < bytes.count, !HTMLScanner.endsName(bytes[index]) {
            if name.count < HTMLScanner.longestName { name.append(HTMLScanner.lower(bytes[index])) }
            _ = advance()
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// Attributes up to the end of the tag, the first of each name; nil where the page ends before the tag does.
    private mutating func attributes() -> [String: String]? {
        var found: [String: String] = [:]
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                step(1)
                return found
            case let byte where byte == UInt8(ascii: "/") || HTMLScanner.isSpace(byte): _ = advance()
            default:
                var name = name()
                if name.isEmpty { name = String(Character(advance())) }
                let value = value()
                if HTMLScanner.kept.contains(name), found[name] == nil { found[name] = value }
            }
        }
        return nil
    }

    private mutating func value() -> String {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return "" }
        step(1)
        skipSpace()
        guard index < bytes.count else { return "" }
        let quote = bytes[index]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { step(1) }
        var value: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted ? byte == quote : byte == UInt8(ascii: ">") || HTMLScanner.isSpace(byte) { break }
            if value.count < HTMLScanner.longestValue { value.append(byte) }
            _ = advance()
        }
        if isQuoted, index < bytes.count { step(1) }
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func skipDeclaration() {
        guard starts(with: "<!--") else { return skip(past: ">") }
        step(4)
        if starts(with: ">") { return step(1) }
        if starts(with: "->") { return step(2) }
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "-") {
                if starts(with: "-->") { return step(3) }
                if starts(with: "--!>") { return step(4) }
            }
            _ = advance()
        }
    }

    /// True at the end tag of the raw element called `name`.
    private func isEnd(of name: [UInt8]) -> Bool {
        let end = index + 2 + name.count
        guard end < bytes.count, bytes[index + 1] == UInt8(ascii: "/"), HTMLScanner.endsName(bytes[end]) else { return false }
        return zip(bytes[(index + 2)..<end], name).allSatisfy { HTMLScanner.lower($0) == $1 }
    }

    // MARK: Character references

    /// The character that a reference here stands for; nil, nothing read, where there is none.
    private mutating func reference() -> Unicode.Scalar? {
        guard let (scalar, length) = HTMLReference.read(bytes[(index + 1)...].prefix(HTMLReference.longest)) else { return nil }
        step(1 + length)
        return scalar
    }

    // MARK: Moving on

    private mutating func skip(past end: Unicode.Scalar) { while index < bytes.count, advance() != end {} }

    private mutating func skipSpace() { while index < bytes.count, HTMLScanner.isSpace(bytes[index]) { _ = advance() } }

    /// Passes ASCII other than line ends.
    private mutating func step(_ count: Int) {
        index += count
        place.column += count
    }

    /// The scalar here, passed.
    private mutating func advance() -> Unicode.Scalar {
        let first = bytes[index]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(index + 1)..<min(index + length, bytes.count)] { value = value << 6 | UInt32(byte & 0x3F) }
        index += length
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        place = place.after(scalar)
        return scalar
    }

    private func starts(with text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C }

    private static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lower(byte)) }
}
