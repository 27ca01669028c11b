/// Splits a table for print into parts that each fit on a page.
///
/// WeasyPrint tags a table that runs over a page as two tables, so no table may run over. Parts are as equal as they can be.
enum TableParts {
    /// Rows that stay together on one page when each is one line long.
    static let rowLimit = 20
    /// Lines of text that a part may take, from what fits on A4 with a caption, a header row and notes.
    private static let lineLimit = 44
    /// Characters of a line that is as wide as the page.
    private static let pageWidth = 96

    static func split(_ table: Table) -> [Table] {
        guard !table.rows.isEmpty else { return [table] }
        let lines = heights(table)
        let least = max((table.rows.count + rowLimit - 1) / rowLimit, (lines.reduce(0, +) + lineLimit - 1) / lineLimit)
        let rows = (table.rows.count + least - 1) / least
        return ranges(lines, rows: rows).map { part($0, of: table) }
    }

    private static func ranges(_ lines: [Int], rows: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var height = 0
        for (row, lines) in lines.enumerated() {
            if row > start, row - start == rows || height + lines > lineLimit {
                ranges.append(start..<row)
                start = row
                height = 0
            }
            height += lines
        }
        return ranges + [start..<lines.count]
    }

    /// Lines that each row takes when columns share the page by the length of their longest cell.
    private static func heights(_ table: Table) -> [Int] {
        let longest = table.columns.indices.map { column in max(6, table.rows.map { min($0[column].text.count, 120) }.max() ?? 0) }
        let total = longest.reduce(0, +)
        return table.rows.map { row in
            zip(row, longest).map { cell, length in
                let width = total <= pageWidth ? length : max(6, length * pageWidth / total)
                return (cell.text.count + width - 1) / width
            }.max() ?? 1
        }
    }

    private static func part(_ rows: Range<Int>, of table: Table) -> Table {
        Table(
            id: table.id, number: table.number, caption: table.caption, shorthand: table.shorthand, columns: table.columns,
            rows: Array(table.rows[rows]), notes: table.notes)
    }
}
