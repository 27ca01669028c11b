/// How a thing stands by its ratings: those above the lowest level, then those at the highest.
struct RatingStanding: Comparable, Sendable {
    let above: ExactRatio
    let top: ExactRatio

    /// - Parameter counts: by level, lowest first; nil where nobody rated it.
    init?(_ counts: [Int]) {
        let sum = counts.reduce(0, +)
        guard sum > 0, let lowest = counts.first, let highest = counts.last, counts.count > 1 else { return nil }
        above = ExactRatio(sum - lowest, sum)
        top = ExactRatio(highest, sum)
    }

    static func < (left: RatingStanding, right: RatingStanding) -> Bool {
        left.above == right.above ? left.top < right.top : left.above < right.above
    }
}
