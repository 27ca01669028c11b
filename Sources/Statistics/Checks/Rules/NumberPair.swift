/// Two numbers of which the second says the first again: `9 of 12 (75%)`, `21 of 25, or 84%`.
struct NumberPair: Sendable {
    let first: TypedNumber
    let second: TypedNumber
    /// True where the second stands in brackets.
    let isBracketed: Bool

    var tokens: Range<Int> {
        min(first.tokens.lowerBound, second.tokens.lowerBound)..<max(first.tokens.upperBound, second.tokens.upperBound)
    }

    /// The fraction and the percentage, in either order.
    var fractionAndPercentage: (TypedNumber, TypedNumber)? {
        if first.isFraction, second.kind == .percentage { return (first, second) }
        return first.kind == .percentage && second.isFraction ? (second, first) : nil
    }

    /// The plain count and the percentage in brackets, in either order. `Of the 25, 88%` is no such pair.
    var countAndPercentage: (TypedNumber, TypedNumber)? {
        guard isBracketed else { return nil }
        if first.kind == .count, second.kind == .percentage { return (first, second) }
        return first.kind == .percentage && second.kind == .count ? (second, first) : nil
    }

    /// The quantifier and what stands beside it, in either order.
    var quantifierAndOther: (TypedNumber, TypedNumber)? {
        if first.isQuantifier, !second.isQuantifier { return (first, second) }
        return second.isQuantifier && !first.isQuantifier ? (second, first) : nil
    }
}
