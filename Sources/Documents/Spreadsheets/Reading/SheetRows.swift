import Values

/// The rows of one sheet, in order, those without cells left out.
protocol SheetRows: AnyObject {
    /// The next row that has a cell; nil at the end.
    func next() throws(Fault) -> SpreadsheetRow?
    /// How much of the file has been read, from 0 to 1.
    var progress: Double { get }
}
