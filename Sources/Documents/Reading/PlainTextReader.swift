import Statistics

/// Reads plain text: a blank line ends a paragraph, a line that begins with a bullet or a number is an item, and lines parted by tabs
/// that stand together are a table.
struct PlainTextReader {
    private var blocks: [CheckedText.Block] = []
    private var paragraph: [Substring] = []
    private var rows: [[Passage]] = []
    private var start = 1

    static func read(_ text: String) -> CheckedText {
        var reader = PlainTextReader()
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            reader.read(line, number: offset + 1)
        }
        reader.endParagraph()
        reader.endTable()
        return CheckedText(blocks: reader.blocks)
    }

    private mutating func read(_ line: Substring, number: Int) {
        if line.allSatisfy(\.isWhitespace) {
            endParagraph()
        } else if line.contains("\t") {
            endParagraph()
            rows.append(cells(of: line, number: number))
        } else {
            endTable()
            if PlainTextReader.isItem(line) { endParagraph() }
            if paragraph.isEmpty { start = number }
            paragraph.append(line)
        }
    }

    private mutating func endParagraph() {
        guard let first = paragraph.first else { return }
        let kind: Passage.Kind = PlainTextReader.isItem(first) ? .item : .paragraph
        blocks.append(.passage(Passage(text: paragraph.joined(separator: "\n"), line: start, kind: kind)))
        paragraph = []
    }

    private mutating func endTable() {
        guard let width = rows.map(\.count).max(), let header = rows.first else { return }
        func padded(_ row: [Passage]) -> [Passage] {
            row + (row.count..<max(row.count, width)).map { _ in Passage(text: "", line: row.first?.line ?? 1, kind: .cell) }
        }
        blocks.append(.table(CheckedTable(header: padded(header), rows: rows.dropFirst().map(padded))))
        rows = []
    }

    private func cells(of line: Substring, number: Int) -> [Passage] {
        var column = 1
        return line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
            let words = cell.drop(while: \.isWhitespace)
            let place = column + cell.unicodeScalars.count - words.unicodeScalars.count
            column += cell.unicodeScalars.count + 1
            return Passage(text: String(words), line: number, column: place, kind: .cell)
        }
    }

    /// `- 12 schools`, `• 12 schools`, `3) schools`.
    private static func isItem(_ line: Substring) -> Bool {
        let words = line.drop(while: \.isWhitespace)
        guard let first = words.first else { return false }
        if "-*•–▪◦".contains(first) { return words.dropFirst().first?.isWhitespace ?? false }
        let rest = words.drop(while: \.isNumber)
        let digits = words.count - rest.count
        return (1..<3).contains(digits) && (rest.hasPrefix(") ") || rest.hasPrefix(". "))
    }
}
