import Statistics
import Values

/// Makes passages and tables of the words of a PDF: lines of a block are a paragraph, tall ones a heading, words in columns a table.
struct PDFTextReader {
    private var collector: TextCollector
    /// Height of most words.
    private let height: Double
    /// Of the open passage.
    private var isItem = false
    private var lines = 0

    private static let tall = 1.15
    private static let longestHeading = 3
    /// Words of a line that is likely part of a paragraph.
    private static let shortestLine = 5

    static func read(_ words: String, named name: String, limits: ReadingLimits) throws(Fault) -> CheckedText {
        let pages = PDFWords.pages(words)
        let running = PDFRunningLines(pages)
        var reader = PDFTextReader(TextCollector(file: name, limits: limits), height: usualHeight(pages))
        for page in pages { try reader.read(page, without: running.rows(of: page)) }
        return CheckedText(blocks: reader.collector.finished())
    }

    private init(_ collector: TextCollector, height: Double) {
        self.collector = collector
        self.height = height
    }

    /// Of the lines that are likely parts of paragraphs, or of all where none is.
    private static func usualHeight(_ pages: [PDFPage]) -> Double {
        let lines = pages.flatMap(\.lines)
        let long = lines.filter { $0.words.count >= shortestLine }
        var counts: [Int: Int] = [:]
        for line in long.isEmpty ? lines : long { counts[Int(clampingTenths: line.height), default: 0] += line.words.count }
        let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return Double(usual?.key ?? 0) / 10
    }

    private mutating func read(_ page: PDFPage, without running: Set<Int>) throws(Fault) {
        let tables = PDFTable.all(on: page, without: running)
        var written: Set<Int> = []
        var last: PDFLine?
        for line in page.lines {
            guard let row = line.words.first?.place.line, !running.contains(row - 1) else { continue }
            if let index = tables.firstIndex(where: { $0.rows.contains(row - 1) }) {
                endPassage(last, page)
                last = nil
                if written.insert(index).inserted { try add(tables[index], page) }
                continue
            }
            if let before = last, !goesOn(before, line, page) {
                endPassage(before, page)
                isItem = line.isItem
            } else if last == nil {
                isItem = line.isItem
            }
            add(line)
            last = line
        }
        endPassage(last, page)
    }

    /// True where a line goes on with the passage of the one before it.
    private func goesOn(_ before: PDFLine, _ line: PDFLine, _ page: PDFPage) -> Bool {
        guard !line.isItem, isTall(before) == isTall(line) else { return false }
        if before.block == line.block { return true }
        let gap = line.top - before.bottom
        let indent = line.left - before.left
        return gap < 0.5 * line.height && gap > -0.5 * line.height && (abs(indent) < 3 || isItem && indent > 0 && indent < 40)
            && before.right > page.left + 0.75 * (page.right - page.left)
    }

    private func isTall(_ line: PDFLine) -> Bool { line.height > height * PDFTextReader.tall }

    private mutating func endPassage(_ last: PDFLine?, _ page: PDFPage) {
        guard let last else { return }
        let isHeading = isTall(last) && lines <= PDFTextReader.longestHeading && !isItem && !last.endsSentence
        collector.endPassage(isHeading ? .heading : isItem ? .item : .paragraph, page: page.number)
        lines = 0
    }

    private mutating func add(_ line: PDFLine) {
        guard let start = line.words.first?.place else { return }
        if !collector.text.isEmpty, !collector.text.joinsHyphen(before: line.words[0].text) {
            collector.text.append("\n", at: collector.text.end)
        }
        add(line.words, from: start)
        lines += 1
    }

    private mutating func add(_ words: [PDFWord], from start: SourcePlace) {
        for (index, word) in words.enumerated() {
            if index > 0 { collector.text.append(" ", at: collector.text.end) }
            var place = word.place
            for scalar in word.text.unicodeScalars {
                collector.text.append(scalar, at: place)
                place = place.after(scalar)
            }
        }
    }

    private mutating func add(_ table: PDFTable, _ page: PDFPage) throws(Fault) {
        let rows = table.cells(on: page)
        guard let first = rows.first?.joined().first, !isContents else { return }
        try collector.startTable(at: first.place)
        let header = rows.prefix { row in row.dropFirst().allSatisfy { !PDFTextReader.isValue($0) } }.count
        for (index, row) in rows.enumerated() {
            collector.startRow(isHeader: index < header)
            let place = row.joined().first?.place ?? first.place
            for words in row {
                try collector.startCell(GridCell(place: words.first?.place ?? place))
                add(words, from: place)
                collector.endPassage(.cell, page: page.number)
                collector.endCell()
            }
        }
        try collector.endTable()
    }

    /// Page numbers beside headings are no table of values.
    private var isContents: Bool { ["contents", "table of contents"].contains(collector.section?.lowercased() ?? "") }

    private static func isValue(_ words: [PDFWord]) -> Bool {
        !words.isEmpty && PDFTable.isValue(words.map(\.text).joined(separator: " "))
    }
}

extension Int {
    fileprivate init(clampingTenths value: Double) { self = Int(Swift.min(Swift.max(value, 0), 10_000) * 10) }
}
