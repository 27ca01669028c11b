/// `points-of-difference`: percentage points beside two percentages must be their difference.
struct PointsOfDifference {
    private static let words: Set<String> = [
        "gap", "difference", "rise", "fall", "increase", "decrease", "drop", "gain", "change", "higher", "lower", "more", "less",
        "up",
        "down", "ahead", "behind", "improvement", "decline", "rose", "fell", "increased", "of", "by",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let numbers = context.read.numbers
        guard let place = numbers.firstIndex(where: { $0.kind == .points }), numbers[place].hedge == nil else { return [] }
        let points = numbers[place]
        let shares = numbers[..<place].filter { $0.kind == .percentage }
        guard shares.count == 2, shares.allSatisfy(\.isPlain), numbers[..<place].allSatisfy({ $0.kind != .points }) else {
            return []
        }
        let gap = context.read.text(shares[1].tokens.upperBound..<points.tokens.lowerBound)
        guard gap.count <= 14, gap.contains(where: { words.contains($0.lower) }), !gap.contains(where: { $0.isSymbol(";") }) else {
            return []
        }
        let difference = (shares[1].value - shares[0].value) * ExactRatio(100)
        let size = difference < ExactRatio(0) ? ExactRatio(0) - difference : difference
        let said = points.value < ExactRatio(0) ? ExactRatio(0) - points.value : points.value
        // Each printed share is off by up to half a unit, and so their difference by a whole one.
        let slack = ExactRatio(1, shares[0].decimals > 0 && shares[1].decimals > 0 ? 5 : 1)
        if Band(from: said - slack, to: said + slack).contains(size) { return [] }
        let right = size.number(decimals: points.decimals)
        return [
            RuleFinding(
                "points-of-difference", shares[0].tokens.lowerBound..<points.tokens.upperBound,
                "\(context.read.words(shares[0])) and \(context.read.words(shares[1])) are \(right) points apart", right: right)
        ]
    }
}
