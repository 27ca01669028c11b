extension Query {
    /// The answer to this query on one body of evidence.
    ///
    /// - Throws: a refusal that says why there is none.
    public func evaluate(on evidence: Evidence) throws(QueryRefusal) -> Outcome {
        switch evidence {
        case .dataset(let dataset): try DatasetQuery(self, on: dataset).outcome()
        case .totals(let totals): try TotalsQuery(totals: totals, query: self).outcome()
        case .listing: throw .needsUnits(why: "a listing holds text and has nothing to count")
        }
    }

    /// The same share in two waves, for the units in both (rule N10).
    ///
    /// - Throws: `needsUnits` for evidence without keys, `notComparable` where the waves do not ask the same of the same kind of
    ///   unit, and what `evaluate(on:)` throws.
    public func evaluateChange(from earlier: Evidence, to later: Evidence) throws(QueryRefusal) -> Outcome {
        .change(try movement(from: earlier, to: later).change)
    }
}

extension Evidence {
    /// The counts of one variable, over the units that pass a filter.
    public func tabulation(of variable: String, filter: [Filter] = []) throws(QueryRefusal) -> Tabulation {
        let query = Query(variables: [variable], filter: filter, show: .distribution)
        guard case .distribution(let tabulation, _) = try query.evaluate(on: self) else {
            throw .unfit(why: "'\(variable)' has no distribution")
        }
        return tabulation
    }
}
