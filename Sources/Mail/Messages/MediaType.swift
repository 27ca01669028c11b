/// What kind of thing a part is, `type/subtype` (RFC 2045, 5.1), without parameters.
public struct MediaType: Hashable, Sendable {
    public let value: String

    /// A media type from `type/subtype`, in lower case; nil for any other form, and for `multipart` and `message`, which are no
    /// attachments of ours and have rules of their own.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ Self.isToken($0) }) else { return nil }
        value = text.lowercased()
        guard !value.hasPrefix("multipart/"), !value.hasPrefix("message/") else { return nil }
    }

    /// `restricted-name` of RFC 6838, 4.2.
    private static func isToken(_ text: some StringProtocol) -> Bool {
        (1...127).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "!#$&-^_.+".utf8.contains(byte)
            }
    }
}

extension MediaType: CustomStringConvertible {
    public var description: String { value }
}
