/// A count of a base: `21/25`, `21 of 25`, `21 of the 25`, `21 out of 25`, `13 to 14 of 19`, `nine of the twelve`.
struct FractionScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (first, end) = NumberWords.number(in: sentence, at: index), first.decimals == 0, let low = first.integer else {
            return nil
        }
        if let (base, last) = slash(sentence, end) ?? ofBase(sentence, end) {
            return base > 0 ? TypedNumber(.fraction(base: base), index..<last, value: ExactRatio(low)) : nil
        }
        guard let (second, next) = rangeEnd(sentence, index, end), let high = second.integer, low < high else { return nil }
        guard let (base, last) = ofBase(sentence, next), base > 0 else { return nil }
        let band = Band(from: ExactRatio(low), to: ExactRatio(high))
        return TypedNumber(.fraction(base: base), index..<last, value: ExactRatio(low), band: band, isRange: true)
    }

    private static func rangeEnd(_ sentence: Sentence, _ start: Int, _ end: Int) -> (WrittenNumber, Int)? {
        guard !PercentageScanner.isChange(sentence, start) else { return nil }
        let between = sentence.word(start - 1) == "between" && sentence.word(end) == "and"
        guard between || ["to", "or"].contains(sentence.word(end)) || sentence.isSymbol(end, "–-") else { return nil }
        return NumberWords.number(in: sentence, at: end + 1)
    }

    private static func slash(_ sentence: Sentence, _ index: Int) -> (Int, Int)? {
        guard let sign = sentence.token(index), sign.isSymbol("/"), !sign.isSpaced, let next = sentence.token(index + 1),
            !next.isSpaced
        else {
            return nil
        }
        guard let base = next.number?.integer, !(sentence.isSymbol(index + 2, "/")) else { return nil }
        return (base, index + 2)
    }

    /// `of 25`, `of the 25`, `out of all 25`.
    private static func ofBase(_ sentence: Sentence, _ index: Int) -> (Int, Int)? {
        var next = sentence.word(index) == "out" ? index + 1 : index
        guard sentence.word(next) == "of" else { return nil }
        next += 1
        while ["the", "all", "these", "those", "our", "its", "their", "other", "remaining"].contains(sentence.word(next)) {
            next += 1
        }
        guard let (number, end) = NumberWords.number(in: sentence, at: next), let base = number.integer else { return nil }
        guard !isOther(sentence, next, end) else { return nil }
        return (base, end)
    }

    /// A date, a year, a percentage or a share after `of` is not a base.
    private static func isOther(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
        if sentence.isSymbol(end, "%") || ["per", "percent"].contains(sentence.word(end)) { return true }
        return DateScanner.scan(sentence, start) != nil || DurationScanner.scan(sentence, start) != nil
    }

    /// True where a number before this place would be the count of a fraction: `of 25`, `/25`, `out of 25`.
    static func continues(_ sentence: Sentence, _ index: Int) -> Bool {
        slash(sentence, index) != nil || ofBase(sentence, index) != nil
    }
}
