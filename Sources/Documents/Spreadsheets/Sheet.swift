/// One sheet as both spreadsheet writers print it: lines in column A from A1 down, then at most one table, with nothing between or after.
struct Sheet: Sendable {
    /// At most 31 characters, unique in the workbook; also the name of the marked table.
    let name: String
    /// The title and what the sheet holds, then explanations; none is empty.
    let lines: [String]
    /// Header row and rows, with unique headers; nil where the sheet holds lines only.
    let table: Table?
    /// True marks the rows as a table of the format; false leaves them plain.
    let isMarked: Bool
    /// Sheets that the cells of the first column lead to, one a row; empty without links.
    let links: [String]
    /// Width of column A in characters where the lines are to wrap in it; nil lets them run over the empty cells beside them.
    let lineWidth: Double?

    /// The row of the header, counted from 0.
    var headerRow: Int { lines.count }

    /// Widths of the columns in characters.
    let widths: [Double]

    init(
        name: String, lines: [String], table: Table? = nil, isMarked: Bool = false, links: [String] = [], lineWidth: Double? = nil
    ) {
        self.name = name
        self.lines = lines
        self.table = table
        self.isMarked = isMarked
        self.links = links
        self.lineWidth = lineWidth
        widths = table.map(Self.widths) ?? [lineWidth ?? 60]
    }

    private static func widths(of table: Table) -> [Double] {
        table.columns.indices.map { index in
            let texts = table.rows.prefix(2000).map { $0[index].text }
            return ColumnWidth.characters(header: table.columns[index].header, texts: texts)
        }
    }
}
