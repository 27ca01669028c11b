/// Exempts money, which is never a count of units, and the level of an interval, `95% confidence`, which is no share of them.
struct MeasureScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        if sentence.token(index)?.number != nil, sentence.isSymbol(index + 1, "%"),
            ["interval", "intervals", "confidence", "ci", "credible"].contains(sentence.word(index + 2))
        {
            return TypedNumber(.exempt, index..<index + 2)
        }
        guard sentence.isSymbol(index, "£€$"), sentence.token(index + 1)?.number != nil else { return nil }
        let scaled = ["million", "billion", "thousand"].contains(sentence.word(index + 2))
        return TypedNumber(.exempt, index..<(scaled ? index + 3 : index + 2))
    }
}
