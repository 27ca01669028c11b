/// `superlative-of-numbers`, where each value has a name: `71% in Ashby, 64% in Barton. Ashby had the lowest.`
struct SuperlativeOfLabels {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let words = SuperlativeWord.all(in: context.sentence)
        guard words.count == 1, let word = words.first else { return [] }
        let own = LabelledValues(context.read).values
        let values = own.count > 1 ? own : own + (context.previous.map { LabelledValues($0).values } ?? [])
        guard let named = named(values, word, context, isOwn: own.count > 1) else { return [] }
        let rivals = values.filter { $0.name != named.name && $0.number.kind == named.number.kind }
        guard !rivals.isEmpty else { return [] }
        guard
            let wrong = rivals.first(where: {
                word.isTop ? named.number.value < $0.number.value : $0.number.value < named.number.value
            })
        else {
            return []
        }
        let other = context.read.words(wrong.number)
        let places = [word.tokens] + (own.count > 1 ? [named.number.tokens, wrong.number.tokens] : [])
        let tokens = (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
        return [
            RuleFinding(
                "superlative-of-numbers", tokens,
                "\(wrong.words) has \(word.isTop ? "more" : "less")" + (own.count > 1 ? ", \(other)" : ""))
        ]
    }

    /// What the superlative is said of: the one name in its sentence, or the value that follows it.
    private static func named(
        _ values: [LabelledValues.Value], _ word: SuperlativeWord, _ context: SentenceContext, isOwn: Bool
    ) -> LabelledValues.Value? {
        if isOwn {
            guard let first = values.first(where: { $0.number.tokens.lowerBound > word.tokens.lowerBound }) else { return nil }
            let between = context.read.text(word.tokens.upperBound..<first.number.tokens.lowerBound)
            return between.count <= 8 && !between.contains { $0.isSymbol(",;") } ? first : nil
        }
        let sentence = Lexicon.stems(of: context.sentence.tokens)
        let named = values.filter { $0.name.isSubset(of: sentence) }
        return named.count == 1 ? named.first : nil
    }
}
