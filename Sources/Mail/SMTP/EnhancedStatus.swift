/// A status in three numbers, such as `5.1.1` for a mailbox that does not exist (RFC 3463).
public struct EnhancedStatus: Hashable, Sendable {
    /// 2 success, 4 not now, 5 not ever.
    public let kind: Int
    public let subject: Int
    public let detail: Int

    /// A status from the beginning of a text, with white space or nothing after it; nil where there is none.
    public init?(prefixOf text: some StringProtocol) {
        let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "\r" && $0 != "\n" }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3, [2, 4, 5].contains(numbers[0]), numbers[1] < 1000, numbers[2] < 1000 else {
            return nil
        }
        (kind, subject, detail) = (numbers[0], numbers[1], numbers[2])
    }
}

extension EnhancedStatus: CustomStringConvertible {
    public var description: String { "\(kind).\(subject).\(detail)" }
}
