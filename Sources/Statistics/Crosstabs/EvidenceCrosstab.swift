extension Evidence {
    /// One variable of single answers against another.
    ///
    /// - Throws: `needsUnits` for totals and listings, `unknownVariable`, and `unfit` for a multiple or a number variable.
    public func crosstab(_ rows: String, by columns: String) throws(QueryRefusal) -> Crosstab {
        guard case .dataset(let dataset) = self else {
            throw .needsUnits(why: "a crosstab cannot be worked out from published totals or a listing: they print no rows")
        }
        return Crosstab.count(try dataset.codes(of: rows), by: try dataset.codes(of: columns))
    }
}

extension Dataset {
    fileprivate func codes(of key: String) throws(QueryRefusal) -> Crosstab.Codes {
        guard let column = column(key) else { throw QueryRefusal.variable(key, among: columns.map(\.variable)) }
        guard case .codes(let codes) = column.cells else {
            throw .unfit(why: "'\(key)' does not have one answer a unit and cannot be crossed")
        }
        return Crosstab.Codes(codes, categories: column.variable.categories.count)
    }
}
