/// `status-of-measure`: `met`, `achieved` or `missed` beside a target and an actual must be true of them.
struct StatusOfMeasure {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        guard let status = StatusWord.reading(context.sentence), let told = ToldMeasure(context),
            told.target.agrees(with: status.claim, of: told.actual) == false
        else {
            return []
        }
        let isOwn = told.read.isSame(as: context.read)
        let tokens = isOwn ? told.actual.tokens : status.tokens
        let isMet = told.target.isMet(by: told.actual) ?? false
        let said = context.read.text(status.tokens).map(\.lower).joined(separator: " ")
        return [
            RuleFinding(
                "status-of-measure",
                min(tokens.lowerBound, status.tokens.lowerBound)..<max(tokens.upperBound, status.tokens.upperBound),
                "\(told.read.words(told.actual)) \(isMet ? "meets" : "does not meet") the target of \(told.goal); the text says '\(said)'",
                right: isMet ? "met" : "not met"
            ).quoted(with: told.actual.tokens, of: told.read)
        ]
    }
}
