/// An exact fraction of a whole: `n` of `N`, compared and rounded by integers alone (rule N6).
///
/// Two shares are equal where their values are: 1 of 2 equals 10 of 20.
public struct Share: Codable, Sendable {
    public let numerator: Int
    public let denominator: Int

    /// `n` of `N`; nil where `N` is not above zero or `n` is below it.
    public init?(_ numerator: Int, _ denominator: Int) {
        guard denominator > 0, numerator >= 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Refuses what `init(_:_:)` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let numerator = try container.decode(Int.self, forKey: .numerator)
        guard let share = Share(numerator, try container.decode(Int.self, forKey: .denominator)) else {
            throw DecodingError.dataCorruptedError(forKey: .denominator, in: container, debugDescription: "not a share of a whole")
        }
        self = share
    }

    private enum CodingKeys: String, CodingKey { case numerator, denominator }

    /// A whole number of hundredths: `Share(percent: 90)`. Negative numbers are taken as zero.
    public init(percent: Int) {
        numerator = max(0, percent)
        denominator = 100
    }

    /// A percentage as written, `90%`, `89.5 %` or `90`; nil for anything else, or more than six decimals.
    public init?(percentage text: some StringProtocol) {
        var digits = String(text.filter { $0 != " " })
        if digits.hasSuffix("%") { digits.removeLast() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }) else {
            return nil
        }
        let decimals = parts.count == 2 ? parts[1].count : 0
        guard decimals <= 6, parts[0].count <= 9, let value = Int(parts.joined()) else { return nil }
        self.init(value, 100 * Share.power(decimals))
    }

    static func power(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { value, _ in value * 10 } }
}

extension Share: Comparable, Hashable {
    public static func == (left: Share, right: Share) -> Bool { left.crossed(right) == right.crossed(left) }

    public static func < (left: Share, right: Share) -> Bool { left.crossed(right) < right.crossed(left) }

    public func hash(into hasher: inout Hasher) {
        let divisor = Share.greatestCommonDivisor(numerator, denominator)
        hasher.combine(numerator / divisor)
        hasher.combine(denominator / divisor)
    }

    private func crossed(_ other: Share) -> Int128 { Int128(numerator) * Int128(other.denominator) }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { a == 0 ? b : greatestCommonDivisor(b % a, a) }
}
