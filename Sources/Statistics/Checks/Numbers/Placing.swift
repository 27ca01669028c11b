/// Turns tokens of a sentence into a quote with its line and column.
struct Placing {
    let passage: Passage
    let sentence: Sentence

    func finding(_ finding: RuleFinding) -> NumberFinding {
        let (quote, line, column) = quote(finding.tokens, finding.beside)
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

    /// Farther than this a quotation would hide what it is about.
    private static let longest = 320

    private func quote(_ tokens: Range<Int>, _ beside: [RuleFinding.Place] = []) -> (String, Int, Int) {
        let inside = sentence.tokens[closed(tokens.clamped(to: sentence.tokens.indices))]
        guard let first = inside.first, let last = inside.last else { return ("", passage.line, passage.column) }
        let scalars = passage.text.unicodeScalars
        let range = spanned(first.range.lowerBound..<last.range.upperBound, beside)
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        let end = scalars.index(scalars.startIndex, offsetBy: range.upperBound)
        let place = passage.place(of: range.lowerBound)
        return (String(scalars[start..<end]), place.line, place.column)
    }

    /// With what the sentences beside it say, where they stand near in the same passage.
    private func spanned(_ range: Range<Int>, _ beside: [RuleFinding.Place]) -> Range<Int> {
        beside.reduce(range) { range, place in
            guard place.read.sentence.passage == sentence.passage, let first = place.read.sentence.token(place.tokens.lowerBound),
                let last = place.read.sentence.token(place.tokens.upperBound - 1)
            else {
                return range
            }
            let wide = min(range.lowerBound, first.range.lowerBound)..<max(range.upperBound, last.range.upperBound)
            return wide.count <= Placing.longest ? wide : range
        }
    }
}
