/// The name of one message for ever, `<id@domain>` (RFC 5322, 3.6.4), given by whoever sends so that a second try is the same message.
///
/// A delivery report is matched by it, so its left part should be one that nobody can guess.
public struct MessageID: Hashable, Sendable {
    /// `id@domain`, without the angle brackets.
    public let value: String

    /// An identifier from `id@domain`, with or without angle brackets; nil for any other form or more than 250 octets.
    public init?(_ text: some StringProtocol) {
        var text = Substring(text)
        if text.hasPrefix("<"), text.hasSuffix(">"), text.utf8.count > 2 { text = text.dropFirst().dropLast() }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 250, parts.count == 2, LocalPart.isDotString(parts[0]), Self.isRight(parts[1]) else { return nil }
        value = String(text)
    }

    /// A domain or, as some programs have it, a literal without white space in brackets.
    private static func isRight(_ text: Substring) -> Bool {
        if text.hasPrefix("["), text.hasSuffix("]") {
            return text.dropFirst().dropLast().utf8.allSatisfy { (0x21...0x7E).contains($0) && !"[]\\<>".utf8.contains($0) }
        }
        return LocalPart.isDotString(text)
    }
}

extension MessageID: CustomStringConvertible {
    /// With angle brackets, as it stands in a header.
    public var description: String { "<\(value)>" }
}
