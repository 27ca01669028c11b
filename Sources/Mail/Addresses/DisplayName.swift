/// The name before an address in angle brackets: words, or a quoted string (`phrase` of RFC 5322, 3.2.5).
enum DisplayName {
    /// The name that a person wrote; nil for none.
    static func read(_ text: Substring) throws(MailAddressError) -> String? {
        guard !text.isEmpty else { return nil }
        if text.first == "\"" {
            guard let content = LocalPart.unquoted(text) else { throw .form }
            return content
        }
        // Whoever forgets a quote or writes two addresses is told, instead of mail going to the second alone.
        guard !text.contains(where: { "\"<>,;@()[]:\\".contains($0) }) else { throw .form }
        return String(text)
    }
}
