/// The same share in two waves: in the units that answered both, and in all units of each (rule N10).
///
/// How single units moved is not here: movement tables of organisations are not public (rule N12 (e)).
public struct Change: Codable, Hashable, Sendable {
    /// Units known in both waves, and how many of them matched in each.
    public let matched: Int
    public let before: Int
    public let after: Int
    public let unit: Unit
    public let baseKind: BaseKind
    /// All units of each wave; nil where printing them beside the matched ones would show what one or two units said.
    public let earlier: Proportion?
    public let later: Proportion?
    /// Whether an exact two-sided sign test at 5% finds more than chance.
    public let isSignificant: Bool
    /// True for maturity ratings of organisations, which print as counts (rule N4).
    public let countsOnly: Bool

    public init(
        matched: Int, before: Int, after: Int, unit: Unit, baseKind: BaseKind, earlier: Proportion?, later: Proportion?,
        isSignificant: Bool, countsOnly: Bool = false
    ) {
        precondition((0...matched).contains(before) && (0...matched).contains(after), "a count lies inside its base")
        self.matched = matched
        self.before = before
        self.after = after
        self.unit = unit
        self.baseKind = baseKind
        self.earlier = earlier
        self.later = later
        self.isSignificant = isSignificant
        self.countsOnly = countsOnly
    }

    /// Units gained in the matched set: above zero is an increase.
    public var difference: Int { after - before }

    /// Percentage points gained in the matched set, rounded once, half away from zero; nil where no percentage is printed.
    public var points: Int? {
        guard !countsOnly, Proportion.printsPercentage(before, of: matched), Proportion.printsPercentage(after, of: matched) else {
            return nil
        }
        let size = Share(abs(difference), matched)?.percent() ?? 0
        return difference < 0 ? -size : size
    }
}
