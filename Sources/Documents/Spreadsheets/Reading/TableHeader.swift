import Values

/// The names of a table's columns, from one header row or, as survey services export them, two: the question, then its options.
public struct TableHeader: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        /// The name on one line: `question – option` where there are two rows.
        public let name: String
        /// The text of the first header row, which stands for the columns to its right until the next; on one line.
        public let question: String
        /// The text of the second header row; nil where there is none.
        public let option: String?
        /// The column's number, counted from 1.
        public let number: Int
        /// The cell that names the column.
        public let cell: SpreadsheetCell
    }

    /// Every column with a name; columns without one are left out.
    public let columns: [Column]
    /// The numbers of the header's rows.
    public let rows: ClosedRange<Int>

    /// Reads the header and leaves `reader` at the first row below it.
    ///
    /// The header is the first row with two texts, or the first with any where no row among the first 20 has two; titles above it are
    /// passed over.
    /// - Parameter rowCount: 1 or 2 header rows; nil finds out.
    /// - Throws: a `Fault` where there is no header.
    public init(from reader: SpreadsheetReader, rowCount: Int? = nil) throws(Fault) {
        throw Fault(file: reader.file, "the file is empty")
    }
}
