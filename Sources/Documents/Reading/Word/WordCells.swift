/// A row of a table while its properties are read, and the cell that waits for its own.
struct WordCells {
    static let widest = 1_000

    var isHeader = false
    /// Columns that the row leaves out at its start.
    var before = 0
    var hasRow = false
    /// Columns of the cell that is to begin.
    var pending: Int?
}
