/// The number that a claim names: a count, or an exact share of the base.
public enum ClaimLimit: Codable, Hashable, Sendable {
    case count(Int)
    /// `numerator` of `denominator` of the base, exactly: 50% is 50 of 100.
    case share(numerator: Int, denominator: Int)
}

extension ClaimLimit {
    /// How a count of a base stands to the limit: below it, at it, or above it.
    func compare(_ count: Int, of base: Int) -> Comparison {
        let (left, right) =
            switch self {
            case .count(let value): (ExactRatio(count), ExactRatio(value))
            case .share(let numerator, let denominator): (ExactRatio(count, base), ExactRatio(numerator, denominator))
            }
        return left < right ? .below : right < left ? .above : .equal
    }

    enum Comparison { case below, equal, above }

    /// `1`, `50%`, `2 of 3`.
    var words: String {
        switch self {
        case .count(let value): String(value)
        case .share(let numerator, 100): "\(numerator)%"
        case .share(let numerator, let denominator): "\(numerator) of \(denominator)"
        }
    }
}
