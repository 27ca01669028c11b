/// Exempts the level of an interval, `95% confidence`, which is no share of anybody.
struct IntervalScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard sentence.token(index)?.number != nil, sentence.isSymbol(index + 1, "%"),
            ["interval", "intervals", "confidence", "ci", "credible", "level", "significance"].contains(sentence.word(index + 2))
        else {
            return nil
        }
        return TypedNumber(.exempt, index..<index + 2)
    }
}
