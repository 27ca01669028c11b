/// The most that a spreadsheet may hold to be read. What the archive says of its size is checked before any part is opened, and what
/// comes out is counted again while it is read.
public struct SpreadsheetLimits: Hashable, Sendable {
    /// Files inside the workbook.
    public var entries = 10_000
    /// Bytes of all files of the workbook once they are decompressed; of a CSV file, its own bytes.
    public var bytes = 2 << 30
    /// Rows of a sheet, or records of a CSV file.
    public var rows = 1_048_576
    public var columns = 16_384
    /// UTF-8 bytes of one cell: the 32,767 characters of the formats, at up to four bytes.
    public var cellBytes = 131_068
    /// How deep elements may lie in elements.
    public var nesting = 100
    /// Cells of one sheet that are written once for many: those that merged ranges cover, those of repeated rows and columns.
    public var repeatedCells = 20_000_000

    public init() {}

    /// What programs can write.
    public static let standard = SpreadsheetLimits()
}
