/// Every value that a written number may stand for: between two ends, each in or out.
struct Band: Hashable, Sendable {
    /// Nil for no end.
    let lower: ExactRatio?
    let upper: ExactRatio?
    let isLowerIn: Bool
    let isUpperIn: Bool

    init(from lower: ExactRatio?, to upper: ExactRatio?, isLowerIn: Bool = true, isUpperIn: Bool = true) {
        self.lower = lower
        self.upper = upper
        self.isLowerIn = isLowerIn
        self.isUpperIn = isUpperIn
    }

    static func exactly(_ value: ExactRatio) -> Band { Band(from: value, to: value) }

    func contains(_ value: ExactRatio) -> Bool {
        if let lower, value < lower || (value == lower && !isLowerIn) { return false }
        if let upper, value > upper || (value == upper && !isUpperIn) { return false }
        return true
    }

    func meets(_ other: Band) -> Bool { !(isBefore(other) || other.isBefore(self)) }

    private func isBefore(_ other: Band) -> Bool {
        guard let upper, let start = other.lower else { return false }
        return upper < start || (upper == start && !(isUpperIn && other.isLowerIn))
    }
}

extension Band {
    /// What rounds to a percentage as written, half away from zero: 84% is [83.5, 84.5) of a hundred. Shares end at 0 and 1.
    static func percentage(_ number: WrittenNumber) -> Band {
        let scale = 2 * number.power * 100
        let (low, high) = (2 * number.mantissa - 1, 2 * number.mantissa + 1)
        return Band(
            from: ExactRatio(max(low, 0), scale), to: ExactRatio(high, scale), isLowerIn: true, isUpperIn: false)
    }

    /// What a person calls `share`: a point and a little on each side.
    static func around(_ share: ExactRatio) -> Band {
        let slack = ExactRatio(125, 10_000)
        return Band(from: share - slack, to: share + slack)
    }

    /// What rounds to `share` in whole per cent: a third is [32.5, 33.5) of a hundred (rule N14).
    static func rounding(like share: ExactRatio) -> Band {
        let whole = (share * ExactRatio(100) + ExactRatio(1, 2)).floor
        return percentage(WrittenNumber(mantissa: whole, decimals: 0))
    }
}
