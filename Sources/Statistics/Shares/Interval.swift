/// A range that an estimate from a sample lies in, as fractions of 1.
public struct Interval: Codable, Hashable, Sendable {
    public let low: Double
    public let high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// The normal deviate of a two-sided 95% interval.
    public static let z95 = 1.959964

    /// The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22
    /// (1927), at 95%. For feedback from a sample of people only; authorities are a partial census and get bounds (rule N9).
    ///
    /// - Returns: nil where the base is empty or the count lies outside it. Exactly 0 and 1 at the ends.
    public static func wilson(_ count: Int, _ base: Int) -> Interval? {
        guard base > 0, (0...base).contains(count) else { return nil }
        let n = Double(base)
        let p = Double(count) / n
        let z2 = z95 * z95
        let centre = p + z2 / (2 * n)
        let half = z95 * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
        let whole = 1 + z2 / n
        return Interval(
            low: count == 0 ? 0 : max(0, (centre - half) / whole), high: count == base ? 1 : min(1, (centre + half) / whole))
    }
}
