/// Units × variables, for one programme, day and viewer.
public struct Dataset: Sendable {
    public let unit: Unit
    /// Natural keys, one a row, each once; nil when the units are anonymous.
    public let unitKeys: [String]?
    /// Names as printed, one a row; nil when the units may not be named.
    public let unitLabels: [String]?
    /// Units without a row, such as invited people who did not reply.
    public let outside: [Missing: Int]
    public let columns: [Column]
    public let rowCount: Int

    private let positions: [String: Int]

    /// - Parameter columns: all of one length, with different keys.
    public init(
        unit: Unit, unitKeys: [String]?, unitLabels: [String]?, outside: [Missing: Int] = [:], columns: [Column]
    ) {
        rowCount = unitKeys?.count ?? columns.first?.rowCount ?? 0
        let rows = rowCount
        precondition(columns.allSatisfy { $0.rowCount == rows }, "one cell a row in every column")
        precondition(unitLabels.map { $0.count == rows } ?? true, "one label a row")
        precondition(unitKeys.map { Set($0).count == rows } ?? true, "every unit once")
        self.unit = unit
        self.unitKeys = unitKeys
        self.unitLabels = unitLabels
        self.outside = outside.filter { $0.value != 0 }
        self.columns = columns
        positions = Dictionary(columns.enumerated().map { ($1.variable.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The column of a variable, nil where there is none of that key.
    public func column(_ key: String) -> Column? { positions[key].map { columns[$0] } }
}
