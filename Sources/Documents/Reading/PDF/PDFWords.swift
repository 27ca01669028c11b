/// Reads what `pdftotext -tsv` writes: a line for each page, block, line and word with its place.
enum PDFWords {
    static func pages(_ text: String) -> [PDFPage] {
        var pages: [PDFPage] = []
        var lines: [PDFLine] = []
        var number = 0
        var block = 0
        func endPage() {
            if number > 0 { pages.append(PDFPage(number: number, lines: lines.filter { !$0.words.isEmpty })) }
            lines = []
        }
        for row in text.split(separator: "\n").dropFirst() {
            let fields = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
            guard fields.count == 12 else { continue }
            switch fields[0] {
            case "1":
                endPage()
                number = Int(fields[1]) ?? number + 1
            case "3": block += 1
            case "4": lines.append(PDFLine(block: block, words: []))
            case "5":
                guard let word = word(fields) else { continue }
                if lines.isEmpty { lines.append(PDFLine(block: block, words: [])) }
                lines[lines.count - 1].words.append(word)
            default: continue
            }
        }
        endPage()
        return pages
    }

    private static func word(_ fields: [Substring]) -> PDFWord? {
        guard let left = Double(fields[6]), let top = Double(fields[7]), let width = Double(fields[8]),
            let height = Double(fields[9]),
            !fields[11].isEmpty
        else { return nil }
        return PDFWord(text: fields[11], left: left, top: top, width: width, height: height)
    }
}
