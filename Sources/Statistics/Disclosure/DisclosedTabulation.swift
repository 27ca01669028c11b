import Values

/// A distribution as it may be shown: some counts hidden, or all of them rounded.
public struct DisclosedTabulation: Codable, Hashable, Sendable {
    public let variable: Variable
    /// One a category, in the variable's order; nil where hidden.
    public let counts: [Int?]
    /// Units with an answer; nil where hidden.
    public let answered: Int?
    /// Rounded where the counts are; empty where the base is hidden.
    public let missing: [Missing: Int]
    /// Counts are multiples of this; 1 where they are exact.
    public let rounding: Int
    public let scheme: Scheme

    public init(
        variable: Variable, counts: [Int?], answered: Int?, missing: [Missing: Int], rounding: Int, scheme: Scheme
    ) {
        precondition(counts.count == variable.categories.count, "one count a category")
        self.variable = variable
        self.counts = counts
        self.answered = answered
        self.missing = missing.filter { $0.value != 0 }
        self.rounding = rounding
        self.scheme = scheme
    }

    /// `12 Yes; No and Not sure are not shown, to protect people (25 respondents answered)`.
    func prose(_ unit: Unit) -> String {
        guard let answered else { return "not shown, to protect people" }
        let rough = rounding > 1 ? "about " : ""
        let shown = zip(variable.categories, counts).compactMap { category, count in
            count.map { rough + English.number($0) + " " + category.label }
        }
        let hidden = zip(variable.categories, counts).filter { $1 == nil }.map(\.0.label)
        let verb = hidden.count == 1 ? "is" : "are"
        let silence = hidden.isEmpty ? [] : ["\(English.list(hidden)) \(verb) not shown, to protect people"]
        let parts = (shown.isEmpty ? [] : [English.list(shown)]) + silence
        let silent = Missing.phrases(missing)
        return parts.joined(separator: "; ") + " (\(rough)\(unit.counted(answered)) answered"
            + (silent.isEmpty ? ")" : "; \(rough)\(silent))")
    }

    /// The same for a table: a hidden count is `[c]`.
    var cell: String {
        guard let answered else { return "[c]" }
        let parts = zip(variable.categories, counts).map { category, count in
            (count.map(English.number) ?? "[c]") + " " + category.label
        }
        return parts.joined(separator: ", ") + "; base " + English.number(answered)
    }
}
