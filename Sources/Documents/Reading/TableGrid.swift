import Statistics

/// Lays cells out in rows and columns: a merged cell stands in its first place and leaves the others blank.
struct TableGrid {
    private let table: OpenTable
    private var rows: [[Passage?]] = []
    private var width = 0

    /// Places in all.
    var count: Int { width * rows.count }

    /// Nil where the table has more than `room` places.
    init?(_ table: OpenTable, room: Int) {
        self.table = table
        var used = 0
        /// Rows that a cell above still covers, by column.
        var covered: [Int] = []
        for row in table.rows {
            var places: [Passage?] = []
            func pass() {
                while places.count < covered.count, covered[places.count] > 0 {
                    covered[places.count] -= 1
                    places.append(nil)
                }
            }
            for cell in row.cells {
                pass()
                for column in 0..<cell.columns {
                    if places.count == covered.count { covered.append(0) }
                    covered[places.count] = max(covered[places.count] - 1, cell.rows - 1)
                    places.append(column == 0 ? cell.joined : nil)
                }
            }
            while places.count < covered.count {
                if covered[places.count] > 0 { covered[places.count] -= 1 }
                places.append(nil)
            }
            rows.append(places)
            width = max(width, places.count)
            used += places.count
            guard used <= room else { return nil }
        }
        guard count <= room else { return nil }
    }

    /// What stood around the cells, then the table; a table of one column that has no header is a frame around its passages.
    func blocks(caption: String?) -> [CheckedText.Block] {
        let around = table.stray.map { CheckedText.Block.passage($0) }
        guard width > 0 else { return around }
        let header = headerRows
        if width == 1, header == 0 { return around + table.rows.flatMap { $0.cells.flatMap(\.passages) }.map { .passage($0) } }
        let filled = rows.enumerated().map { index, row in
            let line = table.rows[index].cells.first?.place ?? .start
            return (0..<width).map { column in (column < row.count ? row[column] : nil) ?? blank(line) }
        }
        let checked = CheckedTable(
            caption: caption, section: table.section, header: self.header(Array(filled.prefix(header))),
            rows: Array(filled.dropFirst(header)))
        return around + [.table(checked)]
    }

    /// The words over each column, from the top down.
    private func header(_ rows: [[Passage]]) -> [Passage] {
        (0..<width).map { column in
            let words = rows.map { $0[column] }
            let cell = GridCell(place: .start, passages: words.filter { !$0.text.isEmpty })
            return cell.joined ?? words.last ?? blank(table.rows.first?.cells.first?.place ?? .start)
        }
    }

    private func blank(_ place: SourcePlace) -> Passage { Passage(text: "", line: place.line, kind: .cell) }

    /// Rows at the top that are marked as headers, or the first where it alone reads as one.
    private var headerRows: Int {
        let marked = table.rows.prefix { row in
            row.isHeader
                || !row.cells.isEmpty && row.cells.allSatisfy { $0.isHeader || $0.passages.isEmpty }
                    && row.cells.contains(where: \.isHeader)
        }.count
        if marked > 0 { return marked }
        guard !table.hasNoHeader, rows.count > 1, width > 1, let first = rows.first else { return 0 }
        let words = first.dropFirst().compactMap(\.self)
        return words.count == width - 1 && words.allSatisfy { !TableGrid.isValue($0.text) } ? 1 : 0
    }

    /// True for `12`, `84%`, `(12)`, `-`; a year may stand over a column.
    private static func isValue(_ text: String) -> Bool {
        if text.count == 4, let year = Int(text), (1900..<2100).contains(year) { return false }
        return !text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}
