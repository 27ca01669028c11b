/// One sheet of a workbook that is being read. A CSV file is one sheet, named after the file.
public struct SpreadsheetSheet: Hashable, Sendable {
    public let name: String
    /// True where the program that wrote the workbook does not show the sheet.
    public let isHidden: Bool

    public init(name: String, isHidden: Bool = false) {
        self.name = name
        self.isHidden = isHidden
    }
}
