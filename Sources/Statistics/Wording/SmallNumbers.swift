extension Proportion {
    /// The smallest base and the smallest count that print with a percentage (rule N4).
    public static let smallestBaseWithPercentage = 10
    public static let smallestCountWithPercentage = 5

    /// Whether a count of a base prints with a percentage: a count under 5 never does, nor any count of a base under 10.
    public static func printsPercentage(_ count: Int, of base: Int) -> Bool {
        base >= smallestBaseWithPercentage && count >= smallestCountWithPercentage
    }

    /// Whether this count prints with a percentage. Maturity ratings of organisations never do.
    public var printsPercentage: Bool { !countsOnly && Proportion.printsPercentage(count, of: base) }

    /// Whether the base is one of 30 to 99, whose percentages are flagged.
    public var isFlagged: Bool { printsPercentage && (30...99).contains(base) }

    /// Whether a table marks the percentage `[u]`, low reliability: about people only, on a base of 30 to 99, or of 10 to 29 where
    /// fewer answered than were invited (rules N4, N13).
    public func isUnreliable(unit: Unit) -> Bool {
        unit.isPerson && printsPercentage && (isFlagged || (base < 30 && base - unknown < everyone))
    }
}

extension Tabulation {
    /// One category as a share of a base. Units without an answer that the base includes are unknown.
    ///
    /// - Returns: nil where there is no such category.
    public func proportion(of category: String, base kind: BaseKind = .answered, unit: Unit) -> Proportion? {
        guard let count = count(of: category) else { return nil }
        return Proportion(
            count: count, unknown: base(kind) - answered, base: base(kind), baseKind: kind, missing: missing,
            derived: derived.contains(category), countsOnly: variable.kind == .rating && !unit.isPerson)
    }
}
