/// Exact counts of one column of codes against another, missing states kept apart.
public struct Crosstab: Hashable, Sendable {
    public let rowCategories: Int
    public let columnCategories: Int
    /// One a pair of slots, row by row: first the missing states, then the categories (see `CodeSlots`).
    private let counts: [Int]

    /// - Parameter counts: `(5 + rowCategories) × (5 + columnCategories)`, missing states before categories in both directions.
    init(rowCategories: Int, columnCategories: Int, counts: [Int]) {
        self.rowCategories = rowCategories
        self.columnCategories = columnCategories
        self.counts = counts
    }

    /// Units with one category of each; positions count from 0.
    public subscript(row: Int, column: Int) -> Int { counts[index(missingCount + row, missingCount + column)] }

    /// Units with a category of the rows and a missing state of the columns.
    public subscript(row: Int, missing: Missing) -> Int { counts[index(missingCount + row, slot(missing))] }

    /// Units with a missing state of the rows and a category of the columns.
    public subscript(missing: Missing, column: Int) -> Int { counts[index(slot(missing), missingCount + column)] }

    /// Units with a missing state of both.
    public subscript(row: Missing, column: Missing) -> Int { counts[index(slot(row), slot(column))] }

    /// Units with a category of both.
    public var answered: Int {
        (0..<rowCategories).reduce(0) { sum, row in (0..<columnCategories).reduce(sum) { $0 + self[row, $1] } }
    }

    /// The column variable among the units with one category of the rows.
    ///
    /// - Parameter variable: the one counted in the columns.
    public func tabulation(row: Int, of variable: Variable) -> Tabulation {
        let counts = (0..<columnCategories).map { self[row, $0] }
        let missing = Missing.allCases.map { ($0, self[row, $0]) }
        return Tabulation(
            variable: variable, counts: counts, answered: counts.reduce(0, +), missing: Dictionary(uniqueKeysWithValues: missing))
    }

    private var missingCount: Int { Missing.allCases.count }

    private func slot(_ missing: Missing) -> Int { Int(missing.code - Missing.firstCode) }

    private func index(_ row: Int, _ column: Int) -> Int { row * (missingCount + columnCategories) + column }
}
