/// One variable and what is known of it for every unit.
public struct Column: Sendable {
    public let variable: Variable
    public let cells: Cells

    /// - Parameter cells: `choices` has one vector a category, `codes` and `numbers` fit the variable's kind.
    public init(variable: Variable, cells: Cells) {
        switch cells {
        case .codes(let codes):
            precondition(variable.kind == .single || variable.kind == .rating, "codes hold one category a unit")
            let categories = variable.categories.count
            precondition(codes.allSatisfy { Int($0) < categories || Missing(code: $0) != nil }, "a category or a missing state")
        case .choices(let vectors):
            precondition(vectors.count == variable.categories.count, "one vector a category")
            precondition(vectors.allSatisfy { $0.count == vectors[0].count }, "vectors of one length")
        case .numbers(let values, let missing):
            precondition(values.count == missing.count, "one missing code a number")
        }
        self.variable = variable
        self.cells = cells
    }

    public var rowCount: Int { cells.count }
}

/// The cells of a column, one a unit.
public enum Cells: Sendable {
    /// `0..<categories.count`, or a missing state as `Missing.code`.
    case codes([UInt8])
    /// Multiple: one vector a category with 0, 1 or a missing code, which is the same in all vectors of a row.
    case choices([[UInt8]])
    /// `missing` is 0 where the number is present, or else the missing code.
    case numbers([Int64], missing: [UInt8])

    public var count: Int {
        switch self {
        case .codes(let codes): codes.count
        case .choices(let vectors): vectors.first?.count ?? 0
        case .numbers(let values, _): values.count
        }
    }
}
