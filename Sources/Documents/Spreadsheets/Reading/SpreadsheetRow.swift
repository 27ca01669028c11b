/// One row that was read. Rows that are missing from the file come as rows without cells.
public struct SpreadsheetRow: Hashable, Sendable {
    /// The row's number as a spreadsheet program counts it, from 1.
    public let number: Int
    /// The line of a CSV file on which the row begins; of other formats, the number.
    public let line: Int
    /// True where the row is not shown, by hand or by a filter.
    public let isHidden: Bool
    /// The cells from column 1 to the last that is not blank.
    public let cells: [SpreadsheetCell]

    public init(number: Int, line: Int? = nil, isHidden: Bool = false, cells: [SpreadsheetCell] = []) {
        self.number = number
        self.line = line ?? number
        self.isHidden = isHidden
        self.cells = cells
    }

    public var isBlank: Bool { cells.isEmpty }

    /// The cell of a column, counted from 1; blank beyond the last.
    public subscript(column: Int) -> SpreadsheetCell {
        cells.indices.contains(column - 1) ? cells[column - 1] : SpreadsheetCell("", row: number, line: line, column: column)
    }

    /// Every cell's text.
    public var texts: [String] { cells.map(\.text) }
}
