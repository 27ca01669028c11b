import Values

extension Tabulation {
    /// `2 Emerging, 9 Developing and 1 Embedded (12 of 19; 7 did not reply)`.
    ///
    /// Counts, never percentages. For a multiple variable each answer with its base and never a sum.
    public func prose(_ unit: Unit) -> String {
        guard answered > 0 else { return BaseKind.answered.empty(unit) + (missing.isEmpty ? "" : " (\(Missing.phrases(missing)))") }
        if variable.kind == .multiple { return choices(unit) + " (\(response(unit)); more than one answer possible)" }
        let parts = zip(variable.categories, counts).map { category, count in
            "\(English.number(count)) \(category.label)" + (derived.contains(category.key) ? " (derived)" : "")
        }
        return English.list(parts) + rest + " (\(response(unit)))"
    }

    /// One answer of a table about this variable, with its base: `9 of 12 (75%)`, or `9 of 12` for ratings of organisations.
    public func cell(of category: String, unit: Unit) -> String? { proportion(of: category, unit: unit)?.cell(unit) }

    /// The whole distribution in one place of a table.
    public func cell(_ unit: Unit) -> String {
        guard answered > 0 else { return "[z]" }
        let parts = zip(variable.categories, counts).map { "\(English.number($1)) \($0.label)" }
        let other = unsplit > 0 ? ["\(English.number(unsplit)) not split in the source"] : []
        return (parts + other).joined(separator: ", ") + "; base \(English.number(answered))"
    }

    /// `12 of 19; 7 did not reply`, or `25 respondents answered` where nothing is known to be missing.
    public func response(_ unit: Unit) -> String {
        let all = base(.roster)
        let words = Missing.phrases(missing)
        let answers =
            all > answered ? "\(English.number(answered)) of \(English.number(all))" : unit.counted(answered) + " answered"
        return words.isEmpty ? answers : "\(answers); \(words)"
    }

    private var rest: String {
        switch unsplit {
        case 0: ""
        case 1: "; the other one is not split in the source"
        default: "; the other \(English.number(unsplit)) are not split in the source"
        }
    }

    private func choices(_ unit: Unit) -> String {
        English.list(
            variable.categories.compactMap { category in
                proportion(of: category.key, unit: unit).map { "\($0.prose(unit)) \(category.label)" }
            })
    }
}

extension Unit {
    /// `12 local authorities`, `1 respondent`.
    public func counted(_ count: Int) -> String { English.counted(count, singular, plural) }
}
