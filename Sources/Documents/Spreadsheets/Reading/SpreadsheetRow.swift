/// One row that was read. Rows that are missing from the file come as rows without cells.
public struct SpreadsheetRow: Hashable, Sendable {
    /// The row's number as a spreadsheet program counts it, from 1.
    public let number: Int
    /// The line of a CSV file on which the row begins; of other formats, the number.
    public let line: Int
    /// True where the row is not shown, by hand or by a filter.
    public let isHidden: Bool
    /// The cells that hold something, from left to right.
    public let cells: [SpreadsheetCell]

    public init(number: Int, line: Int? = nil, isHidden: Bool = false, cells: [SpreadsheetCell] = []) {
        self.number = number
        self.line = line ?? number
        self.isHidden = isHidden
        self.cells = cells
    }

    public var isBlank: Bool { cells.isEmpty }

    /// The number of the last column that holds something; 0 in a blank row.
    public var lastColumn: Int { cells.last?.column ?? 0 }

    /// The cell of a column, counted from 1; blank where the column holds nothing.
    public subscript(column: Int) -> SpreadsheetCell {
        if cells.indices.contains(column - 1), cells[column - 1].column == column { return cells[column - 1] }
        var range = cells.startIndex..<cells.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if cells[middle].column < column { range = middle + 1..<range.upperBound } else { range = range.lowerBound..<middle }
        }
        if cells.indices.contains(range.lowerBound), cells[range.lowerBound].column == column { return cells[range.lowerBound] }
        return SpreadsheetCell("", row: number, line: line, column: column)
    }

    /// The text of every column from the first to the last that holds something.
    public var texts: [String] { (1..<lastColumn + 1).map { self[$0].text } }
}
