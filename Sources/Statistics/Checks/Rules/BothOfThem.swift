/// `quantifier-of-base`: `both` is said of two: `Three tenders were received. Both were above the estimate.`
struct BothOfThem {
    private static let verbs: Set<String> = [
        "were", "are", "had", "have", "was", "came", "will", "of", "said", "gave", "met", "passed", "failed", "agreed", "did",
        "opened", "closed", "reported",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        guard let place = context.sentence.tokens.indices.first(where: { context.sentence.word($0) == "both" }),
            let previous = context.history.last ?? context.previous,
            context.read.numbers.allSatisfy({ $0.kind != .count || $0.tokens.lowerBound > place })
        else {
            return []
        }
        let counts = previous.numbers.filter { $0.kind == .count && $0.isPlain || $0.isQuantifier && $0.base != nil }
        let next = context.sentence.token(place + 1).map { Lexicon.stem($0.lower) }
        guard counts.count == 1, previous.numbers.count == 1, let number = counts.first,
            let count = number.integer.map({ number.isQuantifier ? number.base ?? $0 : $0 }), count > 2, count < 20,
            previous.noun(after: number) != nil, isOf(next, place, number, context, previous)
        else {
            return []
        }
        return [
            RuleFinding(
                "quantifier-of-base", place..<place + 2, "\(previous.words(number)) were named before, which is not 'both'",
                right: "all \(previous.words(number).lowercased())")
        ]
    }

    /// `Both were …`, `both of them`, where nothing else is coordinated; or `both tenders`.
    private static func isOf(
        _ next: String?, _ place: Int, _ number: TypedNumber, _ context: SentenceContext, _ previous: ReadSentence
    ) -> Bool {
        if next == previous.noun(after: number), next != nil { return !previous.sentence.tokens.contains { $0.lower == "two" } }
        guard verbs.contains(context.sentence.word(place + 1)), place <= 2 else { return false }
        let words = previous.sentence.tokens.map(\.lower)
        return !words.contains("and") && !words.contains("or") && !previous.sentence.tokens.contains { $0.isSymbol("&/") }
    }
}
