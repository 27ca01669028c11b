import Values

/// A query on published totals: the printed answers of one variable, and nothing that needs units.
struct TotalsQuery {
    let totals: PublishedTotals
    let query: Query

    /// - Throws: `unknownVariable`, `notPrinted`, `needsUnits`, `unfit`.
    func outcome() throws(QueryRefusal) -> Outcome {
        try check()
        switch query.show {
        case .share, .count: return .proportion(try proportion(), unit: totals.unit)
        case .base:
            let base = tabulation.base(query.base)
            return .proportion(
                Proportion(count: base, base: base, baseKind: query.base, missing: tabulation.missing), unit: totals.unit)
        case .distribution:
            guard query.categories.isEmpty else { throw .unfit(why: "a distribution shows every answer: leave the answers out") }
            return .distribution(tabulation, unit: totals.unit)
        case .names: throw refusal("names")
        case .mean: throw refusal("a mean over several variables")
        case .cells: throw refusal("answers over several variables")
        case .change: throw refusal("a change")
        }
    }

    private var tabulation: Tabulation { totals.tabulation }

    private func check() throws(QueryRefusal) {
        for key in query.variables where key != tabulation.variable.key {
            throw QueryRefusal.variable(key, among: [tabulation.variable])
        }
        if query.variables.count > 1 { throw refusal("several variables") }
        if !query.filter.isEmpty { throw refusal("a filter") }
    }

    private func proportion() throws(QueryRefusal) -> Proportion {
        let printed = try printedCount()
        let matching = matches(certain: 1) ? printed : 0
        let other = matches(certain: 0) ? tabulation.answered - printed : 0
        let base = tabulation.base(query.base)
        return Proportion(
            count: matching + other, unknown: base - tabulation.answered, base: base, baseKind: query.base,
            missing: tabulation.missing, derived: query.categories.contains { tabulation.derived.contains($0) },
            countsOnly: tabulation.variable.kind == .rating && !totals.unit.isPerson)
    }

    private func matches(certain: Int) -> Bool { query.match.truth(certain: certain, possible: certain, total: 1) == .yes }

    /// The counts of the categories asked for, added up.
    private func printedCount() throws(QueryRefusal) -> Int {
        guard !query.categories.isEmpty else { throw .unfit(why: "say which answers count") }
        let categories = Array(Set(query.categories)).sorted()
        if tabulation.variable.kind == .multiple, categories.count > 1 {
            throw .needsUnits(why: "how many gave one answer or another is not in published totals: a unit may have given both")
        }
        var sum = 0
        for category in query.categories where tabulation.count(of: category) == nil {
            throw .notPrinted(category, variable: tabulation.variable.key)
        }
        for category in categories { sum += tabulation.count(of: category) ?? 0 }
        return sum
    }

    private func refusal(_ what: String) -> QueryRefusal {
        .needsUnits(why: "\(what) cannot be worked out from published totals: the source prints no rows")
    }
}
