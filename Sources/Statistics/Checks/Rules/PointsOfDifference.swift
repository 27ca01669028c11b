/// `points-of-difference`: percentage points beside two percentages must be their difference.
struct PointsOfDifference {
    private static let words: Set<String> = [
        "gap", "difference", "rise", "fall", "increase", "decrease", "drop", "gain", "change", "higher", "lower", "more", "less",
        "up", "down", "ahead", "behind", "improvement", "decline", "rose", "fell", "increased", "above", "below", "apart", "better",
        "worse", "lead", "margin", "between", "grew", "swing", "shortfall", "jump", "growth", "reduction", "spread", "dropped",
        "greater", "short", "by", "movement", "uplift", "widened", "narrowed", "improved", "declined",
    ]
    private static let others: Set<String> = [
        "interval", "confidence", "respectively", "since", "national", "nationally", "regional",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let told = context.read.numbers.filter {
            $0.kind == .points && TimeCue.cue(of: $0, in: context.read)?.isPast != true
                && context.sentence.word($0.tokens.lowerBound - 1) != "was"
        }
        guard told.count == 1, let points = told.first, points.hedge == nil, isOfDifference(points, context) else { return [] }
        let own = context.read.quantities.filter { $0.kind == .percentage }
        if let ends = ends(own, points, context) { return finding(points, ends, context) }
        if own.count >= 2 { return finding(points, nearest(own, points), context) }
        for reach in 1...2 where !context.before.isEmpty {
            let before = context.before.suffix(reach).flatMap { read in read.quantities.filter { $0.kind == .percentage } }
            if before.count + own.count == 2 { return finding(points, before + own, context) }
            if before.count + own.count > 2 { return [] }
        }
        return []
    }

    /// Of several shares, the first and the last wave or the least and the greatest, where the words name them.
    private static func ends(_ own: [TypedNumber], _ points: TypedNumber, _ context: SentenceContext) -> [TypedNumber]? {
        var shares = own
        for read in context.before.suffix(2).reversed() where shares.isEmpty {
            shares = read.quantities.filter { $0.kind == .percentage }
        }
        guard shares.count > 2, shares.allSatisfy(\.isPlain) else { return nil }
        let words = context.sentence.vocabulary
        if extremes.contains(where: { words.contains($0) && words.contains($1) }) {
            let sorted = shares.sorted { $0.value < $1.value }
            return [sorted[0], sorted[sorted.count - 1]]
        }
        return words.contains("since") && words.contains("first") ? [shares[0], shares[shares.count - 1]] : nil
    }

    private static let extremes = [("best", "worst"), ("highest", "lowest"), ("top", "bottom"), ("strongest", "weakest")]

    /// A word of difference stands with the points; an interval does not.
    private static func isOfDifference(_ points: TypedNumber, _ context: SentenceContext) -> Bool {
        let near = context.read.text(max(0, points.tokens.lowerBound - 10)..<points.tokens.upperBound + 6).map(\.lower)
        return near.contains(where: words.contains) && !near.contains(where: others.contains)
    }

    /// The two that stand before the points, or around them.
    private static func nearest(_ shares: [TypedNumber], _ points: TypedNumber) -> [TypedNumber] {
        let before = shares.filter { $0.tokens.upperBound <= points.tokens.lowerBound }
        if before.count == 2 { return before }
        return shares.count == 2 ? shares : []
    }

    private static func finding(_ points: TypedNumber, _ shares: [TypedNumber], _ context: SentenceContext) -> [RuleFinding] {
        guard shares.count == 2, shares.allSatisfy(\.isPlain) else { return [] }
        let size = (shares[1].value - shares[0].value).magnitude * ExactRatio(100)
        let said = points.value.magnitude
        // Each printed share is off by up to half a unit, and so their difference by a whole one.
        let slack = shares[0].decimals > 0 && shares[1].decimals > 0 ? ExactRatio(1, 5) : ExactRatio(1)
        if Band(from: said - slack, to: said + slack).contains(size) { return [] }
        let right = size.number(decimals: points.decimals)
        let places = shares.filter { context.read.numbers.contains($0) }.map(\.tokens) + [points.tokens]
        let tokens = (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
        return [
            RuleFinding(
                "points-of-difference", tokens, "\(shares[0].written) and \(shares[1].written) are \(right) points apart",
                right: right)
        ]
    }
}
