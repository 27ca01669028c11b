/// Shares in words: `one in five`, `1 in 5`, `a third`, `two thirds`, `three-quarters`, `half`.
struct RatioScanner {
    static let parts = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
        "sixths": 6,
        "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
    ]

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (share, end) = oneIn(sentence, index) ?? part(sentence, index) else { return nil }
        let (base, last) = QuantifierScanner.base(sentence, end)
        return TypedNumber(.quantifier(base: base), index..<last, value: share, band: .rounding(like: share))
    }

    private static func oneIn(_ sentence: Sentence, _ index: Int) -> (ExactRatio, Int)? {
        guard let (first, end) = NumberWords.number(in: sentence, at: index), let count = first.integer else { return nil }
        let hyphen = sentence.isSymbol(end, "-") ? 1 : 0
        guard sentence.word(end + hyphen) == "in" else { return nil }
        guard let (second, last) = NumberWords.number(in: sentence, at: end + 1 + 2 * hyphen), let base = second.integer else {
            return nil
        }
        guard count > 0, (2...20).contains(base), count < base, !sentence.isSymbol(last, "%"),
            !FractionScanner.continues(sentence, last)
        else {
            return nil
        }
        return (ExactRatio(count, base), last)
    }

    private static func part(_ sentence: Sentence, _ index: Int) -> (ExactRatio, Int)? {
        if sentence.word(index) == "half" { return (ExactRatio(1, 2), index + 1) }
        let count: Int
        var next = index + 1
        if sentence.word(index) == "a" {
            count = 1
        } else if let (number, end) = NumberWords.number(in: sentence, at: index), let value = number.integer,
            sentence.token(index)?.isWord == true
        {
            (count, next) = (value, end)
        } else {
            return nil
        }
        if sentence.isSymbol(next, "-") { next += 1 }
        guard let base = parts[sentence.word(next)], count > 0, count < base, isShare(sentence, next + 1, count: count) else {
            return nil
        }
        return (ExactRatio(count, base), next + 1)
    }

    /// A single part is a share only where the next word shows it: `a third of`, not `a third event`.
    private static func isShare(_ sentence: Sentence, _ index: Int, count: Int) -> Bool {
        guard count == 1, let next = sentence.token(index) else { return true }
        return !next.isWord || ["of", "said", "reported", "were", "had", "rated", "did", "and", "or"].contains(next.lower)
    }
}
