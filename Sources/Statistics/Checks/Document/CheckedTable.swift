/// A table of a text, cell by cell. Every row has as many cells as the widest; a cell that is blank, or covered by a merged one, has
/// empty text.
public struct CheckedTable: Hashable, Sendable {
    public let caption: String?
    /// The heading that it stands under.
    public let section: String?
    /// The header's words by column; empty texts where the table has no header.
    public let header: [Passage]
    /// The rows under the header.
    public let rows: [[Passage]]

    public init(caption: String? = nil, section: String? = nil, header: [Passage], rows: [[Passage]]) {
        self.caption = caption
        self.section = section
        self.header = header
        self.rows = rows
    }
}
