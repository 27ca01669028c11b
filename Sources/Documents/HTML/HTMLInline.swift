/// Parts of a line of text as HTML. Links hold plain text only.
enum HTMLInline {
    static func write(_ parts: [Inline]) -> [Markup] { parts.map(write) }

    static func write(_ part: Inline) -> Markup {
        switch part {
        case .text(let text): "\(text)"
        case .emphasis(let parts): "<em>\(write(parts))</em>"
        case .strong(let parts): "<strong>\(write(parts))</strong>"
        case .code(let text): "<code>\(text)</code>"
        case .lineBreak: "<br>"
        case .link(let text, let address): isSafe(address) ? "<a href=\"\(address)\">\(text)</a>" : "\(text)"
        case .reference(let reference): write(reference)
        }
    }

    static func write(_ reference: Reference) -> Markup {
        switch reference.kind {
        case .figure: "<a class=\"figure\" href=\"#\(reference.target)\">\(reference.text)</a>"
        case .claim: "<a class=\"claim\" href=\"#\(reference.target)\">\(reference.text)</a>"
        case .place: "<a href=\"#\(reference.target)\">\(reference.text)</a>"
        }
    }

    /// Only the web and mail: no address that runs something, and none that reads a file.
    private static func isSafe(_ address: String) -> Bool {
        let folded = address.lowercased()
        return ["http://", "https://", "mailto:"].contains { folded.hasPrefix($0) }
    }
}
