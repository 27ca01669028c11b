/// The exact two-sided sign test, which on discordant pairs is McNemar's exact test: under no change each of the pairs is as
/// likely to be a gain as a loss.
public enum SignTest {
    /// `min(1, 2 · Σ C(n, i) / 2ⁿ)` for `i` up to the smaller count, with `n = gains + losses`; 1 where there are no pairs.
    public static func probability(_ gains: Int, _ losses: Int) -> Double {
        let pairs = gains + losses
        guard pairs > 0, gains >= 0, losses >= 0 else { return 1 }
        var term = 1.0
        var sum = 0.0
        var halvings = 0
        for index in 0...min(gains, losses) {
            if index > 0 { term *= Double(pairs - index + 1) / Double(index) }
            while term > 0x1p500 {
                term /= 0x1p500
                sum /= 0x1p500
                halvings += 500
            }
            sum += term
        }
        return min(1, Double(sign: .plus, exponent: halvings + 1 - pairs, significand: sum))
    }

    /// Whether the probability is below 5%.
    public static func isSignificant(_ gains: Int, _ losses: Int) -> Bool { probability(gains, losses) < 0.05 }
}
