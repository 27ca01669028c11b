/// Exact counts of one variable with its base and its missing: the only thing a figure is computed from.
public struct Tabulation: Codable, Hashable, Sendable {
    public let variable: Variable
    /// Units a category, in the variable's order. For a multiple variable the counts may add up to more than `answered`.
    public let counts: [Int]
    /// Units with an answer. For a single variable `counts` and `unsplit` add up to it.
    public let answered: Int
    /// Units without an answer, by reason; reasons with no unit are left out.
    public let missing: [Missing: Int]
    /// Published totals only: units that answered, whose category the source does not print.
    public let unsplit: Int
    /// Published totals only: categories whose count was worked out from a printed percentage.
    public let derived: Set<String>

    public init(
        variable: Variable, counts: [Int], answered: Int, missing: [Missing: Int] = [:], unsplit: Int = 0, derived: Set<String> = []
    ) {
        precondition(counts.count == variable.categories.count, "one count a category")
        self.variable = variable
        self.counts = counts
        self.answered = answered
        self.missing = missing.filter { $0.value != 0 }
        self.unsplit = unsplit
        self.derived = derived
    }

    /// Units with an answer or a missing state.
    public var units: Int { answered + missing.values.reduce(0, +) }

    /// The count of one category, nil where there is none of that key.
    public func count(of category: String) -> Int? { variable.position(of: category).map { counts[$0] } }

    /// The size of a base (rule N2): the units that answered, and those without an answer that the base includes.
    ///
    /// - roster, invited: every unit but those not asked; for attendance those not members on the day are not asked.
    /// - returned: less `noReply` and `notYetDue`, with `notAsked`, for something came back from a unit routed past the item.
    /// - asked: less `notAsked` as well.
    /// - answered, attended: the units with an answer.
    public func base(_ kind: BaseKind) -> Int {
        answered + missing.filter { kind.includes($0.key) }.values.reduce(0, +)
    }
}

extension Tabulation {
    private enum CodingKeys: String, CodingKey { case variable, counts, answered, missing, unsplit, derived }

    /// As synthesised, but `derived` sorted: a set has no order of its own, and the same tabulation must give
    /// the same bytes. `missing` is an object keyed by reason; encoders must sort keys (`JSONEncoder.OutputFormatting.sortedKeys`).
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(variable, forKey: .variable)
        try container.encode(counts, forKey: .counts)
        try container.encode(answered, forKey: .answered)
        try container.encode(missing, forKey: .missing)
        try container.encode(unsplit, forKey: .unsplit)
        try container.encode(derived.sorted(), forKey: .derived)
    }
}
