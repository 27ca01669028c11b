import Values

/// An exact mean: answers that match over units.
struct ExactMean {
    let count: Int
    let unknown: Int
    let units: Int

    /// `2.58 to 2.67` for 31 to 32 over 12; two decimals, halves away from zero from the exact integers. Nil for no units.
    var text: String? {
        guard units > 0 else { return nil }
        let (low, high) = (ExactMean.decimals(count, units), ExactMean.decimals(count + unknown, units))
        return low == high ? low : "\(low) to \(high)"
    }

    private static func decimals(_ sum: Int, _ units: Int) -> String {
        let hundredths = (200 * sum + units) / (2 * units)
        let fraction = hundredths % 100
        return English.number(hundredths / 100) + "." + (fraction < 10 ? "0" : "") + String(fraction)
    }
}
