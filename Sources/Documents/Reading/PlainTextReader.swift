import Statistics

/// Reads plain text: a blank line ends a paragraph, a line that begins with a bullet or a number is an item.
enum PlainTextReader {
    static func read(_ text: String) -> CheckedText {
        var blocks: [CheckedText.Block] = []
        var paragraph: [Substring] = []
        var start = 1
        func flush() {
            guard let first = paragraph.first else { return }
            let kind: Passage.Kind = isItem(first) ? .item : .paragraph
            blocks.append(.passage(Passage(text: paragraph.joined(separator: "\n"), line: start, kind: kind)))
            paragraph = []
        }
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy(\.isWhitespace) {
                flush()
            } else {
                if isItem(line) { flush() }
                if paragraph.isEmpty { start = offset + 1 }
                paragraph.append(line)
            }
        }
        flush()
        return CheckedText(blocks: blocks)
    }

    /// `- 12 schools`, `• 12 schools`, `3) schools`.
    private static func isItem(_ line: Substring) -> Bool {
        let words = line.drop(while: \.isWhitespace)
        guard let first = words.first else { return false }
        if "-*•–▪◦".contains(first) { return words.dropFirst().first?.isWhitespace ?? false }
        let rest = words.drop(while: \.isNumber)
        return first.isNumber && rest.count < words.count && words.count - rest.count < 3
            && (rest.hasPrefix(") ") || rest.hasPrefix(". "))
    }
}
