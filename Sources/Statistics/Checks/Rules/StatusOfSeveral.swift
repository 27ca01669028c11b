/// `status-of-measure`: `Both were achieved`, `All three goals reached`, where the sentences before tell of each its target and what came
/// of it.
struct StatusOfSeveral {
    private static let wholes: Set<String> = ["both", "all", "every", "each"]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let sentence = context.sentence
        guard !sentence.vocabulary.isDisjoint(with: wholes), let status = StatusWord.reading(sentence), status.claim == .met,
            let place = sentence.tokens.indices.first(where: { wholes.contains(sentence.word($0)) }), place <= 2,
            place < status.tokens.lowerBound
        else {
            return []
        }
        let told = context.before.suffix(6).compactMap { ToldMeasure(SentenceContext(read: $0, previous: nil)) }
        guard told.count > 1, let wrong = told.first(where: { $0.target.isMet(by: $0.actual) == false }) else { return [] }
        return [
            RuleFinding(
                "status-of-measure", place..<status.tokens.upperBound,
                "\(wrong.read.words(wrong.actual)) does not meet the target of \(wrong.goal)", right: "not met"
            ).quoted(with: wrong.actual.tokens, of: wrong.read)
        ]
    }
}
