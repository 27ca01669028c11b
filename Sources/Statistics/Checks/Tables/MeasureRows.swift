/// `status-of-measure`, in a table with a target, an actual and a status in each row.
struct MeasureRows {
    static func findings(in table: TableReading) -> [NumberFinding] {
        func column(_ names: Set<String>, not other: Int? = nil) -> Int? {
            table.columns.dropFirst().first { column in
                column != other && Lexer.tokens(of: table.label(ofColumn: column)).contains { names.contains($0.lower) }
            }
        }
        guard
            let target = column([
                "target", "goal", "threshold", "limit", "required", "minimum", "maximum", "planned", "standard", "plan",
            ]),
            let status = column(["status", "met", "rag", "judgement", "verdict", "rating"]) ?? column(["outcome", "result"]),
            let actual = column(
                ["actual", "achieved", "measured", "found", "performance", "outturn", "latest", "delivered", "done"], not: status)
                ?? column(["result", "outcome", "now", "figure", "value"], not: status),
            target != actual,
            actual != status
        else {
            return []
        }
        return table.parts.compactMap { row in finding(table, row, target: target, actual: actual, status: status) }
    }

    private static func finding(_ table: TableReading, _ row: Int, target: Int, actual: Int, status: Int) -> NumberFinding? {
        let cells = table.table.rows[row]
        guard cells.indices.contains(max(target, actual, status)), let goal = single(cells[target].text).flatMap({ Target($0) }),
            let reached = single(cells[actual].text), let said = reading(cells[status].text),
            let isMet = goal.isMet(by: reached), isMet != said
        else {
            return nil
        }
        return table.finding(
            row, status, "status-of-measure",
            "\(cells[actual].text) \(isMet ? "meets" : "does not meet") the target, \(cells[target].text)",
            right: isMet ? "met" : "not met")
    }

    private static func reading(_ text: String) -> Bool? {
        let tokens = Lexer.tokens(of: text)
        if tokens.count == 1, tokens[0].lower == "yes" { return true }
        if tokens.count == 1, tokens[0].lower == "no" { return false }
        return StatusWord.reading(Sentence(passage: 0, tokens: tokens)).map { $0.claim == .met || $0.claim == .above }
    }

    /// The one number of a cell, a fraction before the percentage that says it again.
    private static func single(_ text: String) -> TypedNumber? {
        let signs = [
            ("≥", "at least "), (">=", "at least "), ("≤", "at most "), ("<=", "at most "), (">", "more than "),
            ("<", "less than "),
        ]
        let words = signs.reduce(text) { text, sign in
            text.split(separator: sign.0, omittingEmptySubsequences: false).joined(separator: sign.1)
        }
        let sentences = SentenceSplitter.sentences(of: Passage(text: words, line: 1), number: 0).map(ReadSentence.init)
        guard sentences.count == 1, let read = sentences.first else { return nil }
        let repeated = read.repeats
        let numbers = read.values.filter { !repeated.contains($0.tokens) }
        return numbers.count == 1 ? numbers.first : nil
    }
}
