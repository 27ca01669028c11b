/// Rows of a page whose words stand in columns, at least two of them with a value.
struct PDFTable {
    let rows: Range<Int>
    /// Left and right of each column.
    private let columns: [ClosedRange<Double>]

    /// Words of a printed line that stand closer to each other than to the next.
    private struct Segment {
        var words: [PDFWord]

        var left: Double { words.first?.left ?? 0 }
        var right: Double { words.last?.right ?? 0 }
        var isValue: Bool { words.count <= 4 && PDFTable.isValue(words.map(\.text).joined(separator: " ")) }
    }

    static func all(on page: PDFPage, without left: Set<Int>) -> [PDFTable] {
        let segments = page.rows.indices.map { left.contains($0) ? [] : PDFTable.segments(page.words(ofRow: $0)) }
        let isCandidate = segments.map { row -> Bool in
            row.count > 1 && row.dropFirst().contains(where: \.isValue) && !startsItem(row)
        }
        var tables: [PDFTable] = []
        var row = 0
        while row < segments.count {
            guard segments[row].count > 1, !startsItem(segments[row]), !startsCaption(segments[row]) else {
                row += 1
                continue
            }
            let end = PDFTable.end(from: row, segments, isCandidate, page)
            if isCandidate[row..<end].count(where: \.self) > 1, let table = PDFTable(row..<end, segments) { tables.append(table) }
            row = max(end, row + 1)
        }
        return tables
    }

    /// The row after the last that belongs to the table which begins at `start`.
    private static func end(from start: Int, _ segments: [[Segment]], _ isCandidate: [Bool], _ page: PDFPage) -> Int {
        var end = start
        var row = start
        while row < segments.count, row - end < 3 {
            let isNear = row == start || gap(page, row) < 1.5
            guard isNear, !segments[row].isEmpty, !startsItem(segments[row]), !startsCaption(segments[row]) else { break }
            if isCandidate[row] || row == start { end = row + 1 }
            row += 1
        }
        // The last label's second line.
        if end < segments.count, segments[end].count == 1, gap(page, end) < 0.1, let last = segments[end - 1].first,
            let next = segments[end].first, abs(last.left - next.left) < 1,
            next.right < (segments[end - 1].dropFirst().first?.left ?? 0)
        {
            end += 1
        }
        return end
    }

    /// The white space above a row in heights of its words.
    private static func gap(_ page: PDFPage, _ row: Int) -> Double {
        let above = page.words(ofRow: row - 1).map(\.bottom).max() ?? 0
        let words = page.words(ofRow: row)
        return ((words.map(\.top).min() ?? 0) - above) / max(words.map(\.height).max() ?? 1, 1)
    }

    private static func startsItem(_ row: [Segment]) -> Bool { PDFLine(block: 0, words: row.flatMap(\.words)).isItem }

    /// `Table 2: replies`.
    private static func startsCaption(_ row: [Segment]) -> Bool {
        let words = row.flatMap(\.words).prefix(2).map(\.text)
        return words.count == 2 && ["Table", "Chart", "Figure"].contains(words[0]) && words[1].first?.isNumber == true
    }

    private static func segments(_ words: [PDFWord]) -> [Segment] {
        var segments: [Segment] = []
        for word in words {
            if let last = segments.last, word.left - last.right < 0.45 * word.height {
                segments[segments.count - 1].words.append(word)
            } else {
                segments.append(Segment(words: [word]))
            }
        }
        return segments
    }

    /// Columns are those of the rows with the most segments; nil where they cross, or where two values stand in one, as in a chart.
    private init?(_ rows: Range<Int>, _ segments: [[Segment]]) {
        self.rows = rows
        let width = rows.map { segments[$0].count }.max() ?? 0
        let full = rows.map { segments[$0] }.filter { $0.count == width }
        columns = (0..<width).map { column in
            let parts = full.map { $0[column] }
            return (parts.map(\.left).min() ?? 0)...max(parts.map(\.right).max() ?? 0, parts.map(\.left).min() ?? 0)
        }
        guard zip(columns, columns.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else { return nil }
        let valued = rows.map { segments[$0] }.filter { $0.contains(where: \.isValue) }
        guard valued.allSatisfy({ Set($0.map { column(at: ($0.left + $0.right) / 2) }).count == $0.count }) else { return nil }
    }

    // MARK: Cells

    /// Words by row and column; what ran on to a second line stands with the first.
    func cells(on page: PDFPage) -> [[[PDFWord]]] {
        var table: [[[PDFWord]]] = []
        for row in rows {
            var cells = [[PDFWord]](repeating: [], count: columns.count)
            for word in page.words(ofRow: row) { cells[column(at: (word.left + word.right) / 2)].append(word) }
            if let last = table.last, joins(cells, to: last, on: page) {
                table[table.count - 1] = zip(last, cells).map { $0 + $1 }
            } else {
                table.append(cells)
            }
        }
        return table
    }

    private func column(at middle: Double) -> Int {
        let distances = columns.map { max($0.lowerBound - middle, middle - $0.upperBound, 0) }
        return distances.indices.min { distances[$0] < distances[$1] } ?? 0
    }

    /// A line that has only a label, or only what the label above lacks, and touches the line above.
    private func joins(_ cells: [[PDFWord]], to last: [[PDFWord]], on page: PDFPage) -> Bool {
        guard let bottom = last.joined().map(\.bottom).max(), let top = cells.joined().map(\.top).min() else { return false }
        let height = cells.joined().map(\.height).max() ?? 1
        guard top - bottom < 0.1 * height else { return false }
        let hasLabel = !cells[0].isEmpty
        let hasValues = cells.dropFirst().contains { !$0.isEmpty }
        let lastHasValues = last.dropFirst().contains { !$0.isEmpty }
        return hasLabel ? !hasValues : !lastHasValues
    }

    /// `12`, `84%`, `21 (84%)`, `✓`, `[z]`, `n/a`.
    static func isValue(_ text: String) -> Bool {
        let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
        let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
        return digits > 0 ? letters <= 2 : letters <= 3 && (letters == 0 || text.hasPrefix("[") || text.contains("/"))
    }
}
