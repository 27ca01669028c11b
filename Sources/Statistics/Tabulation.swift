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

    /// The size of a base (rule N2).
    ///
    /// - roster: every unit; for attendance those not members on the day (`notAsked`) are outside.
    /// - invited: all but `notAsked` and `notYetDue` where nothing else is known; equal to roster less those.
    /// - returned, asked, answered: less `noReply`; less `notAsked`; less `notAnswered` and `notRecorded`, in turn.
    public func base(_ kind: BaseKind) -> Int {
        let left: Set<Missing> =
            switch kind {
            case .roster, .invited: [.notAsked]
            case .returned: [.noReply, .notYetDue]
            case .asked: [.noReply, .notYetDue, .notAsked]
            case .answered, .attended: Set(Missing.allCases)
            }
        return units - missing.filter { left.contains($0.key) }.values.reduce(0, +)
    }
}
