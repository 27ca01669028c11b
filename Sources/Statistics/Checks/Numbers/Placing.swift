/// Turns tokens of a sentence into a quote with its line and column.
struct Placing {
    let passage: Passage
    let sentence: Sentence

    func finding(_ finding: RuleFinding) -> NumberFinding {
        let (quote, line, column) = quote(finding.tokens)
        return NumberFinding(
            quote: quote, line: line, column: column, page: passage.page, rule: finding.rule, message: finding.message,
            right: finding.right,
            certainty: finding.certainty)
    }

    func match(_ match: (tokens: Range<Int>, candidate: String)) -> NumberMatch {
        let (quote, line, column) = quote(match.tokens)
        return NumberMatch(quote: quote, line: line, column: column, candidate: match.candidate)
    }

    /// With the bracket that closes one opened inside.
    private func closed(_ tokens: Range<Int>) -> Range<Int> {
        let inside = sentence.tokens[tokens]
        let open = inside.count { $0.isSymbol("(") } - inside.count { $0.isSymbol(")") }
        return open == 1 && sentence.isSymbol(tokens.upperBound, ")") ? tokens.lowerBound..<tokens.upperBound + 1 : tokens
    }

    private func quote(_ tokens: Range<Int>) -> (String, Int, Int) {
        let inside = sentence.tokens[closed(tokens.clamped(to: sentence.tokens.indices))]
        guard let first = inside.first, let last = inside.last else { return ("", passage.line, passage.column) }
        let scalars = passage.text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: first.range.lowerBound)
        let end = scalars.index(scalars.startIndex, offsetBy: last.range.upperBound)
        let place = passage.place(of: first.range.lowerBound)
        return (String(scalars[start..<end]), place.line, place.column)
    }
}
