/// An exact fraction in lowest terms, which throws rather than overflow.
struct Fraction: Hashable, Sendable {
    struct Overflow: Error {}

    /// Carries the sign.
    let numerator: Int128
    /// Above zero.
    let denominator: Int128

    static let zero = Fraction(0)
    static let one = Fraction(1)

    init(_ value: Int) {
        numerator = Int128(value)
        denominator = 1
    }

    private init(_ numerator: Int128, over denominator: Int128) {
        let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / Int128(divisor))
        self.denominator = sign * (denominator / Int128(divisor))
    }

    private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }

    var isZero: Bool { numerator == 0 }
    var isNegative: Bool { numerator < 0 }
    var isPositive: Bool { numerator > 0 }

    /// The largest integer not above it.
    var floor: Int { Int(numerator >= 0 ? numerator / denominator : -((-numerator + denominator - 1) / denominator)) }

    /// The smallest integer not below it.
    var ceiling: Int { numerator % denominator == 0 ? floor : floor + 1 }

    func plus(_ other: Fraction) throws(Overflow) -> Fraction {
        let left = try Fraction.product(numerator, other.denominator)
        let right = try Fraction.product(other.numerator, denominator)
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { throw Overflow() }
        return Fraction(sum, over: try Fraction.product(denominator, other.denominator))
    }

    func minus(_ other: Fraction) throws(Overflow) -> Fraction { try plus(other.negated()) }

    func times(_ other: Fraction) throws(Overflow) -> Fraction {
        Fraction(
            try Fraction.product(numerator, other.numerator), over: try Fraction.product(denominator, other.denominator))
    }

    /// - Precondition: `other` is not zero.
    func divided(by other: Fraction) throws(Overflow) -> Fraction {
        Fraction(
            try Fraction.product(numerator, other.denominator), over: try Fraction.product(denominator, other.numerator))
    }

    func negated() throws(Overflow) -> Fraction { Fraction(try Fraction.product(numerator, -1), over: denominator) }

    private static func product(_ a: Int128, _ b: Int128) throws(Overflow) -> Int128 {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow || product == .min { throw Overflow() }
        return product
    }
}
