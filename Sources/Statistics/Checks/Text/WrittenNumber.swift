/// A number as it was written: its digits without separators, and how many of them stand after the point.
struct WrittenNumber: Hashable, Sendable {
    let mantissa: Int
    let decimals: Int

    /// Beyond this nothing is read as a quantity, so that no product in a check can overflow.
    static let limit = 10_000_000
    static let mostDecimals = 3

    var power: Int { (0..<decimals).reduce(1) { value, _ in value * 10 } }
    var value: ExactRatio { ExactRatio(mantissa, power) }
    /// The integer, nil where it has decimals.
    var integer: Int? { decimals == 0 ? mantissa : nil }
}
