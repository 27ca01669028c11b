/// Words that follow each other on a line of one block of a page.
struct PDFLine {
    /// Blocks count up through the document.
    let block: Int
    var words: [PDFWord]

    var top: Double { words.map(\.top).min() ?? 0 }
    var bottom: Double { words.map(\.bottom).max() ?? 0 }
    var height: Double { words.map(\.height).max() ?? 0 }
    var left: Double { words.first?.left ?? 0 }

    var right: Double { words.last?.right ?? 0 }

    var endsSentence: Bool { words.last?.text.last.map { ".;:,".contains($0) } ?? false }

    /// `• 12 schools`, `3. schools`.
    var isItem: Bool {
        guard let first = words.first?.text, words.count > 1 else { return false }
        if first.count == 1, let sign = first.first, "-*•–▪◦●○■".contains(sign) { return true }
        let digits = first.dropLast()
        return (1...2).contains(digits.count) && digits.allSatisfy(\.isNumber) && (first.last == "." || first.last == ")")
    }
}
