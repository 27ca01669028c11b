/// `parts-of-total`: shares of one answer each cannot pass a hundred together, where the words show that they are parts of one whole:
/// `one answer`, or an answer and its opposite.
struct SharesOfWhole {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let shares = context.read.numbers.filter { $0.kind == .percentage }
        let others = context.read.numbers.filter { $0.kind != .percentage && $0.value != ExactRatio(1) }
        guard shares.count > 1, shares.allSatisfy(\.isPlain), others.isEmpty else { return [] }
        let labels = shares.map { share in label(share, context.read) }
        guard isSaid(context.sentence) || hasOpposites(labels) && shares.count > 2 else { return [] }
        guard Set(labels.map(\.first)).count == labels.count, let first = shares.first, let last = shares.last else { return [] }
        let sum = shares.reduce(ExactRatio(0)) { $0 + $1.value }
        // Each share was rounded by up to half a unit.
        let slack = ExactRatio(shares.count, 200)
        if sum < ExactRatio(1) + slack || sum == ExactRatio(1) + slack { return [] }
        let addition = shares.map { $0.value.percentage(decimals: $0.decimals) }.joined(separator: " + ")
        return [
            RuleFinding(
                "parts-of-total", first.tokens.lowerBound..<last.tokens.upperBound,
                "\(addition) is \(sum.percentage(decimals: first.decimals)), more than everyone")
        ]
    }

    private static func label(_ share: TypedNumber, _ read: ReadSentence) -> [String] {
        let start = share.tokens.upperBound
        let words = read.sentence.tokens[min(start, read.sentence.tokens.count)...].prefix { $0.isWord }
        return words.map(\.lower).filter { !["were", "was", "said", "are", "of", "them", "and"].contains($0) }
    }

    private static func isSaid(_ sentence: Sentence) -> Bool {
        sentence.tokens.indices.contains { place in
            ["one", "single"].contains(sentence.word(place))
                && ["answer", "option", "response", "category"].contains(sentence.word(place + 1))
        }
    }

    /// `satisfied` and `dissatisfied`, `agree` and `disagree`, `yes` and `no`.
    private static func hasOpposites(_ labels: [[String]]) -> Bool {
        let words = labels.compactMap(\.first)
        if words.contains("yes"), words.contains("no") { return true }
        return words.contains { word in ["dis", "un", "in"].contains { words.contains($0 + word) } }
    }
}
