import Values

/// The rows of one sheet, in order, those without cells left out.
protocol SheetRows: AnyObject {
    /// The next row that has a cell; nil at the end.
    func next() throws(Fault) -> SpreadsheetRow?
    /// True after a fault that nothing can be read beyond; asked after each.
    var isStopped: Bool { get }
    /// How much of the file has been read, from 0 to 1.
    var progress: Double { get }
}

extension SheetRows {
    var isStopped: Bool { true }
}
