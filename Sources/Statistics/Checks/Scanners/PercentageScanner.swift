/// Percentages: `84%`, `84 per cent`, `84 percent`, `68% to 74%`, `68–74%`, `fifty per cent`.
struct PercentageScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (first, end) = NumberWords.number(in: sentence, at: index) else { return nil }
        let sign = signEnd(sentence, end)
        if let (second, last) = rangeEnd(sentence, index, after: sign ?? end),
            first.mantissa * second.power < second.mantissa * first.power
        {
            return range(first, second, index..<last)
        }
        guard let sign else { return nil }
        return TypedNumber(
            .percentage, index..<sign, value: share(first), band: .percentage(first), decimals: first.decimals)
    }

    private static func share(_ number: WrittenNumber) -> ExactRatio { ExactRatio(number.mantissa, number.power * 100) }

    private static func range(_ low: WrittenNumber, _ high: WrittenNumber, _ tokens: Range<Int>) -> TypedNumber {
        let band = Band(
            from: Band.percentage(low).lower, to: Band.percentage(high).upper, isUpperIn: false)
        return TypedNumber(
            .percentage, tokens, value: share(low), band: band, decimals: max(low.decimals, high.decimals), isRange: true)
    }

    private static func rangeEnd(_ sentence: Sentence, _ start: Int, after end: Int) -> (WrittenNumber, Int)? {
        guard !isChange(sentence, start), sentence.word(end) == "to" || sentence.isSymbol(end, "–-") else { return nil }
        guard let (second, next) = NumberWords.number(in: sentence, at: end + 1), let last = signEnd(sentence, next) else {
            return nil
        }
        return (second, last)
    }

    /// `from 40% to 58%` tells two values, not a range.
    static func isChange(_ sentence: Sentence, _ index: Int) -> Bool { sentence.word(index - 1) == "from" }

    private static func signEnd(_ sentence: Sentence, _ index: Int) -> Int? {
        if sentence.isSymbol(index, "%") || sentence.word(index) == "percent" { return index + 1 }
        return sentence.word(index) == "per" && sentence.word(index + 1) == "cent" ? index + 2 : nil
    }
}
