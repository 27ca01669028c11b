/// How a table behaves on a narrow screen, judged from its words.
struct TableShape {
    enum Kind: String {
        /// Narrow enough for 320 pixels as it is.
        case fits
        /// Few columns: every row becomes a card.
        case cards
        /// Many columns: the table scrolls in its own region.
        case wide
    }

    let kind: Kind
    /// Columns with sentences, which stand under their header in a card, not beside it.
    private let longColumns: Set<Int>

    init(_ table: Table) {
        let widths = table.columns.indices.map { TableShape.narrowest(table, column: $0) }
        if widths.reduce(0, +) + 3 * widths.count <= 38 {
            kind = .fits
        } else {
            kind = table.columns.count <= 6 ? .cards : .wide
        }
        longColumns = Set(table.columns.indices.filter { column in table.rows.contains { $0[column].text.count > 34 } })
    }

    func isLong(_ column: Int) -> Bool { kind == .cards && longColumns.contains(column) }

    /// `31 March 2026`, which reads badly when it is broken over lines.
    static func isDate(_ cell: Cell) -> Bool { cell.text.wholeMatch(of: /\d{1,2} [A-Z][a-z]+ \d{4}/) != nil }

    /// Browsers drop the meaning of table elements that are displayed as blocks; stated roles keep it.
    func role(_ name: StaticString) -> Markup { kind == .cards ? " role=\"\(name.description)\"" : "" }

    /// The characters that a column cannot do without: its longest word, or its longest number.
    private static func narrowest(_ table: Table, column: Int) -> Int {
        let cells = table.rows.map { $0[column].text }
        let isNumber = table.columns[column].alignment == .number
        let parts = (isNumber ? cells : cells.flatMap(words)) + words(of: table.columns[column].header)
        return parts.map(\.count).max() ?? 0
    }

    private static func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
