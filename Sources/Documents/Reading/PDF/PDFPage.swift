/// The lines of a page in reading order, each word with the printed line that it stands on.
struct PDFPage {
    let number: Int
    private(set) var lines: [PDFLine]
    /// For each printed line, from the top, the lines that it is made of.
    private(set) var rows: [[Int]] = []

    /// Edges of what is printed.
    let left: Double
    let right: Double

    init(number: Int, lines: [PDFLine]) {
        self.number = number
        self.lines = lines
        left = lines.map(\.left).min() ?? 0
        right = lines.map(\.right).max() ?? 0
        layRows()
        place()
    }

    /// Lines whose middles lie within one another's height are one printed line.
    private mutating func layRows() {
        let extents = lines.map { (top: $0.top, bottom: $0.bottom) }
        let order = lines.indices.sorted { (extents[$0].top, lines[$0].left) < (extents[$1].top, lines[$1].left) }
        var bottom = -Double.infinity
        for index in order {
            let extent = extents[index]
            if (extent.top + extent.bottom) / 2 < bottom, !rows.isEmpty {
                rows[rows.count - 1].append(index)
            } else {
                rows.append([index])
                bottom = extent.bottom
            }
        }
    }

    private mutating func place() {
        for (row, members) in rows.enumerated() {
            rows[row] = members.sorted { lines[$0].left < lines[$1].left }
            var column = 1
            for index in rows[row] {
                for word in lines[index].words.indices {
                    lines[index].words[word].place = SourcePlace(line: row + 1, column: column)
                    column += lines[index].words[word].text.unicodeScalars.count + 1
                }
            }
        }
    }

    func words(ofRow row: Int) -> [PDFWord] { rows[row].flatMap { lines[$0].words } }

    func text(ofRow row: Int) -> String { words(ofRow: row).map(\.text).joined(separator: " ") }
}
