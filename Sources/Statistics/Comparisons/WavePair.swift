/// Two waves of evidence that a query compares.
struct WavePair {
    let query: Query
    let earlier: Evidence
    let later: Evidence

    /// The query on both waves, once they are known to measure the same.
    ///
    /// - Throws: `needsUnits`, `notComparable`, and what a query on one dataset throws.
    func queries() throws(QueryRefusal) -> (before: DatasetQuery, after: DatasetQuery) {
        guard case .dataset(let first) = earlier, case .dataset(let second) = later else {
            throw .needsUnits(why: "a change cannot be worked out without rows: units must be found again in the later wave")
        }
        guard first.unitKeys != nil, second.unitKeys != nil else {
            throw .needsUnits(why: "a change cannot be worked out from anonymous answers: nobody can be found again")
        }
        guard first.unit == second.unit else {
            throw .notComparable(why: "one wave counts \(first.unit.plural), the other \(second.unit.plural)")
        }
        let before = try DatasetQuery(query, on: first)
        let after = try DatasetQuery(query, on: second)
        for (old, new) in zip(before.columns, after.columns) where !old.variable.measuresTheSame(as: new.variable) {
            throw .notComparable(why: "'\(old.variable.key)' does not have the same answers in both waves: a break in the series")
        }
        return (before, after)
    }
}

extension Variable {
    /// The same kind, with the same answers in the same order; wording may have been mended.
    func measuresTheSame(as other: Variable) -> Bool {
        key == other.key && kind == other.kind && categories.map(\.key) == other.categories.map(\.key)
    }
}
