/// What is left: plain counts and ranges of them, `12`, `twelve`, `15 to 20`.
struct CountScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (first, end) = NumberWords.number(in: sentence, at: index) else { return nil }
        if let (second, last) = rangeEnd(sentence, index, end), first.value < second.value {
            return TypedNumber(
                .count, index..<last, value: first.value, band: Band(from: first.value, to: second.value),
                decimals: max(first.decimals, second.decimals), isRange: true)
        }
        let half = ExactRatio(1, 2 * first.power)
        let band = first.decimals == 0 ? nil : Band(from: first.value - half, to: first.value + half, isUpperIn: false)
        return TypedNumber(.count, index..<end, value: first.value, band: band, decimals: first.decimals)
    }

    private static func rangeEnd(_ sentence: Sentence, _ start: Int, _ end: Int) -> (WrittenNumber, Int)? {
        guard !PercentageScanner.isChange(sentence, start) else { return nil }
        let joins = sentence.word(end) == "to" || sentence.isSymbol(end, "–-")
        let between = sentence.word(start - 1) == "between" && sentence.word(end) == "and"
        guard joins || between, let (second, last) = NumberWords.number(in: sentence, at: end + 1) else { return nil }
        return FractionScanner.continues(sentence, last) || sentence.isSymbol(last, "%") ? nil : (second, last)
    }
}
