/// A paragraph, a list item, a heading or a cell: text that reads by itself, and where it stands.
public struct Passage: Hashable, Sendable {
    public let text: String
    /// Place of its first character, counted from 1; columns count Unicode scalars.
    public let line: Int
    public let column: Int
    /// The heading that it stands under.
    public let section: String?

    public init(text: String, line: Int, column: Int = 1, section: String? = nil) {
        self.text = text
        self.line = line
        self.column = column
        self.section = section
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
