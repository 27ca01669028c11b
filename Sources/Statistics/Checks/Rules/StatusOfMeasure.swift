/// `status-of-measure`: `met`, `achieved` or `missed` beside a target and an actual must be true of them.
struct StatusOfMeasure {
    private static let targets: Set<String> = ["target", "targets", "threshold", "goal", "aim", "ambition", "standard", "aimed"]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        guard let status = StatusWord.reading(context.sentence.tokens), let told = told(in: context) else { return [] }
        guard let isMet = told.target.isMet(by: told.actual), isMet != status.isMet else { return [] }
        let said = context.sentence.tokens[status.place].lower
        let tokens = told.actual.tokens
        let span = min(tokens.lowerBound, status.place)..<max(tokens.upperBound, status.place + 1)
        let words = context.read.words(told.actual)
        let goal = context.read.words(told.target.number)
        return [
            RuleFinding(
                "status-of-measure", span,
                "\(words) \(isMet ? "meets" : "does not meet") the target of \(goal); the text says '\(said)'",
                right: isMet ? "met" : "not met")
        ]
    }

    /// The number that a word for a target leads to, and the one other number of the same kind.
    private static func told(in context: SentenceContext) -> (target: Target, actual: TypedNumber)? {
        let repeated = context.read.repeats
        let numbers = context.read.numbers.filter {
            !repeated.contains($0.tokens) && ($0.kind == .count || $0.kind == .percentage || $0.isFraction)
        }
        guard let goal = numbers.first(where: { isTarget($0, context.sentence) }), let target = Target(goal) else { return nil }
        let actuals = numbers.filter { $0.tokens != goal.tokens && $0.isPlain && target.isMet(by: $0) != nil }
        guard actuals.count == 1, let actual = actuals.first else { return nil }
        return (target, actual)
    }

    /// `the target of 50%`, `a target of at least 10`, `the 50% target`, `against a target of 12`.
    private static func isTarget(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        if targets.contains(sentence.word(number.tokens.upperBound)) { return true }
        var place = number.tokens.lowerBound - 1
        var steps = 0
        while place >= 0, steps < 4,
            ["of", "was", "is", "for", "that", "to", "at", "least", "reach", "set"].contains(sentence.word(place))
        {
            place -= 1
            steps += 1
        }
        return targets.contains(sentence.word(place))
    }
}
