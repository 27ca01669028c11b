/// `parts-of-total`: shares of one answer each make a hundred together, where the words show that they are parts of one whole:
/// `one answer`, or an answer and its opposite.
struct SharesOfWhole {
    private static let singles: Set<String> = [
        "answer", "option", "response", "category", "statement", "choice", "per", "only", "each", "box", "reply", "reason",
        "description",
    ]
    private static let leads: Set<String> = ["one", "single"]
    private static let mains: Set<String> = [
        "main", "mainly", "primary", "preferred", "split", "breakdown", "divided", "broke", "best",
    ]
    private static let lasts: Set<String> = [
        "other", "unsure", "neither", "rest", "undecided", "unknown", "neutral", "abstained", "remaining",
    ]
    private static let opposites = [
        ("yes", "no"), ("for", "against"), ("better", "worse"), ("happy", "unhappy"), ("support", "oppose"),
        ("supported", "opposed"), ("satisfied", "dissatisfied"), ("easy", "hard"), ("easy", "difficult"), ("agreed", "disagreed"),
        ("agree", "disagree"), ("content", "discontented"), ("favour", "against"), ("likely", "unlikely"), ("positive", "negative"),
        ("approved", "disapproved"), ("aware", "unaware"), ("improved", "worsened"), ("useful", "useless"), ("safe", "unsafe"),
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let shares = context.read.numbers.filter { $0.kind == .percentage }
        let others = context.read.numbers.filter { $0.kind != .percentage && $0.value != ExactRatio(1) }
        guard shares.count > 1, shares.allSatisfy(\.isPlain), others.isEmpty, let first = shares.first, let last = shares.last
        else { return [] }
        let sum = shares.reduce(ExactRatio(0)) { $0 + $1.value }
        // Each share was rounded by up to half a unit.
        let slack = ExactRatio(shares.count, 200)
        let excess = sum - ExactRatio(1)
        guard slack < excess.magnitude, isWhole(shares, excess, context) else { return [] }
        let addition = shares.map(\.written).joined(separator: " + ")
        let words = ExactRatio(0) < excess ? "more than everyone" : "less than everyone"
        return [
            RuleFinding(
                "parts-of-total", first.tokens.lowerBound..<last.tokens.upperBound,
                "\(addition) is \(sum.percentage(decimals: first.decimals)), \(words)")
        ]
    }

    private static func isWhole(_ shares: [TypedNumber], _ excess: ExactRatio, _ context: SentenceContext) -> Bool {
        let isOver = ExactRatio(0) < excess
        let isTold = isSaid(context.sentence) || context.previous.map { isSaid($0.sentence) && $0.numbers.isEmpty } ?? false
        let words = context.sentence.tokens.map(\.lower)
        let isNear = excess.magnitude < ExactRatio(16, 100)
        let labels = shares.map { label($0, context.read) }
        if isOver, isTold, Set(labels).count == labels.count || isNear { return true }
        if isOver, hasOpposites(context.sentence),
            shares.count > 2 && isNear || shares.count == 2 && Set(labels).count == 2 && isNear
        {
            return true
        }
        return isNear && shares.count > 2 && (words.contains { lasts.contains($0) })
            && (isTold || hasOpposites(context.sentence) || isListed(shares, context.read))
    }

    private static func label(_ share: TypedNumber, _ read: ReadSentence) -> [String] {
        let start = share.tokens.upperBound
        let words = read.sentence.tokens[min(start, read.sentence.tokens.count)...].prefix { $0.isWord }
        return words.map(\.lower).filter { !["were", "was", "said", "are", "of", "them", "and"].contains($0) }
    }

    private static func isSaid(_ sentence: Sentence) -> Bool {
        sentence.tokens.indices.contains { place in
            let words = (1...2).map { sentence.word(place + $0) }
            return leads.contains(sentence.word(place)) && words.contains(where: singles.contains)
                || mains.contains(sentence.word(place))
        }
    }

    /// `satisfied` and `dissatisfied`, `agree` and `disagree`, `yes` and `no`.
    private static func hasOpposites(_ sentence: Sentence) -> Bool {
        let words = Set(sentence.tokens.map(\.lower))
        return opposites.contains { words.contains($0) && words.contains($1) }
    }

    /// `resolved 58%, referred on 27%, other 11%`: one after another with a few words between.
    private static func isListed(_ shares: [TypedNumber], _ read: ReadSentence) -> Bool {
        zip(shares, shares.dropFirst()).allSatisfy { first, second in
            let gap = read.gap(first, second)
            return gap.count <= 6 && gap.contains { $0.isSymbol(",;") || $0.lower == "and" }
        }
    }
}
