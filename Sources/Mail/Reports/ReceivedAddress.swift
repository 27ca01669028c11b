/// An address in a report: `rfc822; ada@example.org`, `<ada@example.org>`, with words after it or without.
enum ReceivedAddress {
    static func read(_ text: String) -> MailAddress? {
        let value = text.firstIndex(of: ";").map { text[text.index(after: $0)...] } ?? text[...]
        let word = value.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && $0 != "," }
        let bare = word.hasPrefix("<") ? word.dropFirst().prefix { $0 != ">" } : word
        return try? MailAddress(String(bare))
    }
}
