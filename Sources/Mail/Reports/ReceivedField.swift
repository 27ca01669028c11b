/// A header field of a message that came in, or of a report's own tables, which are written alike (RFC 3464, 2.1.1).
struct ReceivedField: Hashable {
    /// In lower case.
    let name: String
    /// Unfolded, without white space around it.
    let value: String

    /// A field from its line; nil where the line is none.
    init?(line: Substring) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].trimmingSpaces()
        guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !name.hasPrefix("--") else { return nil }
        self.name = name.lowercased()
        value = Self.trimmed(line[line.index(after: colon)...])
    }

    private init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// The field with the words of a further line; a value of over 20,000 octets takes no more.
    func continued(by line: Substring) -> ReceivedField {
        guard value.utf8.count <= 20_000 else { return self }
        return ReceivedField(name: name, value: Self.trimmed((value + " " + Self.trimmed(line))[...]))
    }

    /// The first word in lower case, without what follows it after white space, a semicolon or a bracket.
    var word: String { value.prefix { !$0.isWhitespace && $0 != ";" && $0 != "(" }.lowercased() }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }
}
