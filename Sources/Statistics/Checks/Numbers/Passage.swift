/// A paragraph, a list item, a heading or a cell: text that reads by itself, and where it stands.
public struct Passage: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case paragraph, item, heading, cell }

    public let text: String
    /// Place of its first character, counted from 1; columns count Unicode scalars.
    public let line: Int
    public let column: Int
    /// The heading that it stands under.
    public let section: String?
    /// The page, where the text came in pages; lines are then counted on it.
    public let page: Int?
    public let kind: Kind

    public init(
        text: String, line: Int, column: Int = 1, section: String? = nil, page: Int? = nil, kind: Kind = .paragraph
    ) {
        self.text = text
        self.line = line
        self.column = column
        self.section = section
        self.page = page
        self.kind = kind
    }
}

extension Passage {
    /// Line and column of the scalar at `offset`.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let before = text.unicodeScalars.prefix(offset)
        let lines = before.count { $0 == "\n" }
        guard lines > 0, let last = before.lastIndex(of: "\n") else { return (line, column + offset) }
        return (line + lines, before.distance(from: last, to: before.endIndex))
    }
}
