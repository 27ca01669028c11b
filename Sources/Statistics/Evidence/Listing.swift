/// Keyed rows of text: it is printed, not counted.
public struct Listing: Codable, Hashable, Sendable {
    public struct Row: Codable, Hashable, Sendable {
        public let key: String
        /// One text a column.
        public let cells: [String]

        public init(key: String, cells: [String]) {
            self.key = key
            self.cells = cells
        }
    }

    public let columns: [String]
    public let rows: [Row]

    public init(columns: [String], rows: [Row]) {
        precondition(rows.allSatisfy { $0.cells.count == columns.count }, "one cell a column")
        self.columns = columns
        self.rows = rows
    }
}
