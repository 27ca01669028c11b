/// Exempts money: it is never a count of units.
struct MeasureScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard sentence.isSymbol(index, "£€$"), sentence.token(index + 1)?.number != nil else { return nil }
        let scaled = ["million", "billion", "thousand"].contains(sentence.word(index + 2))
        return TypedNumber(.exempt, index..<(scaled ? index + 3 : index + 2))
    }
}
