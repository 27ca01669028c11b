extension WordBody {
    /// Runs and links of a line of text.
    mutating func inlines(_ parts: [Inline], _ look: WordRun = WordRun()) -> XMLText {
        var markup: XMLText = ""
        for part in parts { markup += inline(part, look) }
        return markup
    }

    private mutating func inline(_ part: Inline, _ look: WordRun) -> XMLText {
        var inner = look
        switch part {
        case .text(let words): return look.markup(words)
        case .lineBreak: return "<w:r><w:br/></w:r>"
        case .emphasis(let parts):
            inner.isEmphasis = true
            return inlines(parts, inner)
        case .strong(let parts):
            inner.isStrong = true
            return inlines(parts, inner)
        case .code(let words):
            inner.characterStyle = "Code"
            return inner.markup(words)
        case .link(let words, let address):
            guard let id = relationships.link(address) else { return look.markup(words) }
            inner.characterStyle = "Hyperlink"
            return #"<w:hyperlink r:id="\#(id)" w:history="1">\#(inner.markup(words))</w:hyperlink>"#
        case .reference(let reference):
            return link(reference.text, to: reference.target, style: reference.kind == .place ? "Hyperlink" : "Figure", look)
        }
    }

    /// Words that lead to a bookmark; plain words where the document has no such place.
    func link(_ words: String, to target: String, style: String, _ look: WordRun = WordRun()) -> XMLText {
        guard let bookmark = bookmarks[target] else { return look.markup(words) }
        var inner = look
        inner.characterStyle = style
        return #"<w:hyperlink w:anchor="\#(bookmark.name)" w:history="1">\#(inner.markup(words))</w:hyperlink>"#
    }
}
