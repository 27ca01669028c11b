import Foundation
import Values

/// Reads one sheet of a CSV, XLSX or ODS file row by row. Memory stays at the longest row and, of XLSX, the shared strings, which are
/// kept in a temporary file where they are many.
///
/// ```swift
/// let reader = try SpreadsheetReader(url: url, file: "returns.xlsx")
/// let header = try TableHeader(from: reader)
/// while let row = try reader.next() { … row[2].text … }
/// ```
///
/// Not for use by two tasks at once.
public final class SpreadsheetReader {
    /// The file's name in faults.
    public let file: String
    public let format: SpreadsheetFormat
    /// Every sheet of the workbook, in its order.
    public let sheets: [SpreadsheetSheet]
    /// The sheet that is read.
    public let sheet: SpreadsheetSheet
    /// What a person should know of how the file was read, such as an encoding that was guessed.
    public let notices: [String]

    private let rows: any SheetRows
    private let limits: SpreadsheetLimits
    private var ahead: SpreadsheetRow?
    private var returned: [SpreadsheetRow] = []
    private var last = (number: 0, line: 0)
    /// True where nothing more comes; after a fault false where the next row can be read.
    public private(set) var isAtEnd = false

    /// A reader of the file at `url`, which faults name `file`.
    ///
    /// - Parameter sheet: the name of the sheet to read; without one, the first that is not hidden. A CSV file takes any name.
    /// - Throws: a `Fault` where the file cannot be opened, is not what its name says, is protected by a password, is damaged, holds
    ///   more than `limits`, or has no such sheet.
    public init(url: URL, file: String, sheet: String? = nil, limits: SpreadsheetLimits = .standard) throws(Fault) {
        let opened = try SpreadsheetOpening(url: url, file: file, sheet: sheet, limits: limits)
        self.file = file
        self.limits = limits
        format = opened.format
        sheets = opened.sheets
        self.sheet = opened.sheets[opened.index]
        notices = opened.notices
        rows = opened.rows
    }

    /// How much of the file has been read, from 0 to 1.
    public var progress: Double { isAtEnd ? 1 : rows.progress }

    /// The next row; nil at the end. Rows missing between others come without cells; rows after the last with a cell do not come.
    ///
    /// - Throws: a `Fault` with the row as its line, the column and the sheet's name. `isAtEnd` then says whether rows can be read
    ///   beyond it: those of a CSV file can, unless a quote was never closed.
    public func next() throws(Fault) -> SpreadsheetRow? {
        if !returned.isEmpty { return returned.removeFirst() }
        guard !isAtEnd else { return nil }
        return try advance()
    }

    /// Gives rows back, to be read next.
    func giveBack(_ rows: [SpreadsheetRow]) { returned = rows + returned }

    /// A fault at a cell, which names the sheet and the address.
    public func fault(at cell: SpreadsheetCell, _ message: String) -> Fault {
        let place = format == .csv ? "" : "sheet '\(sheet.name)', cell \(cell.address): "
        return Fault(file: file, line: cell.line, column: cell.column, place + message)
    }

    private func advance() throws(Fault) -> SpreadsheetRow? {
        do {
            if ahead == nil { ahead = try rows.next() }
        } catch {
            isAtEnd = rows.isStopped
            throw error
        }
        guard let row = ahead else {
            isAtEnd = true
            return nil
        }
        guard row.number <= limits.rows else {
            isAtEnd = true
            throw Fault(file: file, line: row.line, "sheet '\(sheet.name)' has more than \(English.number(limits.rows)) rows")
        }
        let isNext = row.number == last.number + 1
        let given = isNext ? row : SpreadsheetRow(number: last.number + 1, line: format == .csv ? last.line + 1 : nil)
        if isNext { ahead = nil }
        last = (given.number, given.line)
        return given
    }
}
