/// What a query gives: exact integers, before any word or percentage.
public indirect enum Outcome: Codable, Hashable, Sendable {
    /// A share, a count or a base.
    case proportion(Proportion, unit: Unit)
    /// Suppressed, or known only roughly.
    case withheld(Withheld, unit: Unit)
    case distribution(Tabulation, unit: Unit)
    /// A distribution with suppressed or rounded counts.
    case partial(DisclosedTabulation, unit: Unit)
    /// Units that certainly match, in the order of their names; how many the base has, and of how many it is not known.
    case names([String], base: Int, unknown: Int)
    /// Answers over several variables: that match, that may, that are recorded, and all inside the base.
    case cells(count: Int, unknown: Int, recorded: Int, all: Int)
    /// Answers that match, and that may, over units.
    case mean(count: Int, unknown: Int, units: Int, unit: Unit)
    case change(Change)
}
