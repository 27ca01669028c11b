/// A table with one header row and one header column, no blank and no merged cell.
public struct Table: Codable, Hashable, Sendable {
    public enum Alignment: String, Codable, Sendable { case text, number }

    public struct Column: Codable, Hashable, Sendable {
        public let header: String
        public let alignment: Alignment

        public init(_ header: String, _ alignment: Alignment = .text) {
            self.header = header
            self.alignment = alignment
        }
    }

    /// Anchor in the document and name in spreadsheets: a key, such as `participation`.
    public let id: String
    /// `Table 3`; nil for the small tables of notes.
    public let number: String?
    public let caption: String
    /// What shorthand such as `[z]` means, printed above the table; one sentence each.
    public let shorthand: [String]
    /// The first column holds the row headers.
    public let columns: [Column]
    /// One cell a column in each row.
    public let rows: [[Cell]]
    /// Base, missing and rules, printed below the table.
    public let notes: [[Inline]]

    public init(
        id: String, number: String? = nil, caption: String, shorthand: [String] = [], columns: [Column], rows: [[Cell]],
        notes: [[Inline]] = []
    ) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "one cell a column")
        self.id = id
        self.number = number
        self.caption = caption
        self.shorthand = shorthand
        self.columns = columns
        self.rows = rows
        self.notes = notes
    }
}

/// What stands in one place of a table: what a person reads, and what a spreadsheet may add up.
public struct Cell: Codable, Hashable, Sendable {
    /// Never empty: a missing value prints its shorthand.
    public let text: String
    /// The exact integer behind the text, where the cell is a count.
    public let number: Int?
    /// The note that the cell leads to.
    public let target: String?
    /// A state shown by word, shape and tint together.
    public let state: State?
    /// The words with their links, where the cell quotes several figures; `text` is then the same words alone.
    public let parts: [Inline]?

    public enum State: String, Codable, Sendable { case yes, no, unknown }

    public init(_ text: String, number: Int? = nil, target: String? = nil, state: State? = nil) {
        self.text = text.isEmpty ? "[z]" : text
        self.number = number
        self.target = target
        self.state = state
        parts = nil
    }

    /// A cell of words that lead to several places.
    public init(parts: [Inline]) {
        let words = parts.map(\.plainText).joined()
        text = words.isEmpty ? "[z]" : words
        number = nil
        target = nil
        state = nil
        self.parts = words.isEmpty ? nil : parts
    }
}
