/// One cell that was read: its text in a form that does not depend on the file's format or the reader's country, and its place.
///
/// Numbers have no thousands separators, signs of currency or exponents, and at most 15 significant digits (`1234.5`); percentages keep
/// their sign (`84%`); numbers shown with leading zeros keep them (`00123`); days are `2026-03-20`, instants `2026-03-20 09:30` with
/// `:05` where there are seconds, times `09:30`; yes and no are `TRUE` and `FALSE`. A CSV file's cells are texts, as they stand.
public struct SpreadsheetCell: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable {
        case blank, text, number, percentage, boolean, date, time
        /// A formula that failed; the text is what is shown, such as `#N/A`.
        case error
    }

    public var text: String
    public var kind: Kind
    /// True where the cell holds a formula; the text is the value that was saved with it.
    public var isFormula: Bool
    /// True where the text stands in the first cell of a merged range that covers this one.
    public var isRepeated: Bool
    /// True where the cell's column is hidden.
    public var isHidden: Bool

    /// The row's number as a spreadsheet program counts it.
    public var row: Int { Int(storedRow) }
    /// The line of a CSV file on which the cell begins; of other formats, the row.
    public var line: Int { Int(storedLine) }
    /// The column's number, counted from 1.
    public var column: Int { Int(storedColumn) }
    /// `C7`.
    public var address: String { CellAddress.text(row: row, column: column) }
    public var isBlank: Bool { text.isEmpty }

    private var storedRow: Int32
    private var storedLine: Int32
    private var storedColumn: Int32

    public init(
        _ text: String, kind: Kind = .text, row: Int, line: Int? = nil, column: Int, isFormula: Bool = false,
        isRepeated: Bool = false,
        isHidden: Bool = false
    ) {
        self.text = text
        self.kind = text.isEmpty ? .blank : kind
        self.isFormula = isFormula
        self.isRepeated = isRepeated
        self.isHidden = isHidden
        storedRow = Int32(clamping: row)
        storedLine = Int32(clamping: line ?? row)
        storedColumn = Int32(clamping: column)
    }
}
