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
        return TypedNumber(
            .quantifier(base: base), index..<last, value: share,
            band: share == ExactRatio(1, 2) ? .rounding(like: share) : .around(share))
    }

    private static func oneIn(_ sentence: Sentence, _ index: Int) -> (ExactRatio, Int)? {
        guard let (first, end) = NumberWords.number(in: sentence, at: index), let count = first.integer else { return nil }
        if let (share, last) = ofEvery(count, sentence, end) { return (share, last) }
        let hyphen = sentence.isSymbol(end, "-") ? 1 : 0
        if let (share, last) = ofNoun(count, sentence, end) { return (share, last) }
        guard sentence.word(end + hyphen) == "in" else { return nil }
        guard let (second, last) = NumberWords.number(in: sentence, at: end + 1 + 2 * hyphen), let base = second.integer else {
            return nil
        }
        guard count > 0, (2...20).contains(base), count < base, !sentence.isSymbol(last, "%"),
            sentence.word(last) == "of" || !FractionScanner.continues(sentence, last)
        else {
            return nil
        }
        return (ExactRatio(count, base), last)
    }

    /// `nine calls in ten`, `three people in every four`.
    private static func ofNoun(_ count: Int, _ sentence: Sentence, _ end: Int) -> (ExactRatio, Int)? {
        guard sentence.token(end)?.isWord == true, sentence.word(end).count > 3, sentence.word(end + 1) == "in" else { return nil }
        let place = sentence.word(end + 2) == "every" ? end + 3 : end + 2
        guard sentence.token(place)?.isWord == true, let (second, last) = NumberWords.number(in: sentence, at: place),
            let base = second.integer,
            count > 0, count < base, [2, 3, 4, 5, 10, 20].contains(base),
            sentence.token(last)?.isWord != true
                || ["are", "were", "said", "is", "has", "have", "within", "to", "and", "of", "had", "on", "at"].contains(
                    sentence.word(last))
        else {
            return nil
        }
        return (ExactRatio(count, base), last)
    }

    /// `nine out of every ten`, `nine in every ten`.
    private static func ofEvery(_ count: Int, _ sentence: Sentence, _ end: Int) -> (ExactRatio, Int)? {
        let every = [end + 1, end + 2].first { sentence.word($0) == "every" }
        guard let every, ["out", "in", "of"].contains(sentence.word(end)), every == end + 1 || sentence.word(end + 1) == "of",
            let (second, last) = NumberWords.number(in: sentence, at: every + 1), let base = second.integer, count > 0,
            count < base, base <= 20
        else {
            return nil
        }
        return (ExactRatio(count, base), last)
    }

    private static func part(_ sentence: Sentence, _ index: Int) -> (ExactRatio, Int)? {
        if sentence.word(index) == "half", sentence.word(index + 2) != "dozen" { return (ExactRatio(1, 2), index + 1) }
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
