/// A ratio of two integers, compared by cross-multiplication and never through floating point (rule N6).
///
/// Not reduced: `4/12` keeps its count and base. The denominator is positive.
struct ExactRatio: Hashable, Sendable {
    let numerator: Int
    let denominator: Int

    /// `numerator` over `denominator`, which must be positive.
    init(_ numerator: Int, _ denominator: Int = 1) {
        precondition(denominator > 0, "a ratio has a positive denominator")
        self.numerator = numerator
        self.denominator = denominator
    }

    static func == (left: ExactRatio, right: ExactRatio) -> Bool { !(left < right) && !(right < left) }

    func hash(into hasher: inout Hasher) {
        let divisor = ExactRatio.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        hasher.combine(numerator / Int(divisor))
        hasher.combine(denominator / Int(divisor))
    }

    static func + (left: ExactRatio, right: ExactRatio) -> ExactRatio {
        if left.denominator == right.denominator { return ExactRatio(left.numerator + right.numerator, left.denominator) }
        // Sums of many decimals keep the denominator of the finest.
        if left.denominator % right.denominator == 0 {
            return ExactRatio(left.numerator + right.numerator * (left.denominator / right.denominator), left.denominator)
        }
        if right.denominator % left.denominator == 0 { return right + left }
        return ExactRatio(
            left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
    }

    static func - (left: ExactRatio, right: ExactRatio) -> ExactRatio { left + ExactRatio(-right.numerator, right.denominator) }

    static func * (left: ExactRatio, right: ExactRatio) -> ExactRatio {
        ExactRatio(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    var magnitude: ExactRatio { ExactRatio(Int(numerator.magnitude), denominator) }

    /// The largest integer not above the ratio.
    var floor: Int {
        let quotient = numerator / denominator
        return numerator % denominator < 0 ? quotient - 1 : quotient
    }

    private static func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
        var (a, b) = (first, second)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }
}

extension ExactRatio: Comparable {
    static func < (left: ExactRatio, right: ExactRatio) -> Bool {
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return (first.high, first.low) < (second.high, second.low)
    }
}

extension ExactRatio {
    /// The ratio as a percentage with `decimals` digits, rounded once, half away from zero (rule N6): `84%`, `89.6%`.
    func percentage(decimals: Int = 0) -> String { rounded(scale: 100, decimals: decimals) + "%" }

    /// The ratio as a number with `decimals` digits, rounded half away from zero.
    func number(decimals: Int = 0) -> String { rounded(scale: 1, decimals: decimals) }

    /// With as many digits as it has: `3`, `3.5`.
    var plain: String {
        let decimals = (0...3).first { numerator * (0..<$0).reduce(1) { power, _ in power * 10 } % denominator == 0 }
        return number(decimals: decimals ?? 2)
    }

    private func rounded(scale: Int, decimals: Int) -> String {
        let power = (0..<decimals).reduce(1) { value, _ in value * 10 }
        let (quotient, remainder) = (numerator.magnitude * UInt(scale * power)).quotientAndRemainder(dividingBy: UInt(denominator))
        let units = Int(remainder * 2 >= UInt(denominator) ? quotient + 1 : quotient)
        let sign = numerator < 0 && units != 0 ? "−" : ""
        guard decimals > 0 else { return sign + String(units) }
        let digits = String(units % power)
        return sign + String(units / power) + "." + String(repeating: "0", count: decimals - digits.count) + digits
    }
}
