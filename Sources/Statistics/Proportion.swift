/// How many of a base, and how many of it are not known: exact integers, never a stored percentage.
public struct Proportion: Codable, Hashable, Sendable {
    /// Units known to match.
    public let count: Int
    /// Units inside the base of which it is not known whether they match; the true count lies in `count...count + unknown`.
    public let unknown: Int
    public let base: Int
    public let baseKind: BaseKind
    /// Units without an answer by reason, inside the base or outside it.
    public let missing: [Missing: Int]
    /// True where the count was worked out from a printed percentage.
    public let derived: Bool
    /// True for maturity ratings of organisations: they print as counts, and a share of them serves ranking only (rule N4).
    public let countsOnly: Bool

    public init(
        count: Int, unknown: Int = 0, base: Int, baseKind: BaseKind, missing: [Missing: Int] = [:], derived: Bool = false,
        countsOnly: Bool = false
    ) {
        precondition(count >= 0 && unknown >= 0 && count + unknown <= base, "a count lies inside its base")
        self.count = count
        self.unknown = unknown
        self.base = base
        self.baseKind = baseKind
        self.missing = missing.filter { $0.value != 0 }
        self.derived = derived
        self.countsOnly = countsOnly
    }

    /// The known count over the base; nil where the base is empty.
    public var share: Share? { Share(count, base) }

    /// Units without an answer that the base leaves out, by reason.
    public var missingOutside: [Missing: Int] { missing.filter { !baseKind.includes($0.key) } }

    /// Everyone who could have answered: the base and all it leaves out, but those not asked.
    public var everyone: Int { base + silent }

    /// Units outside the base that could have answered.
    public var silent: Int { missingOutside.filter { $0.key != .notAsked }.values.reduce(0, +) }
}
