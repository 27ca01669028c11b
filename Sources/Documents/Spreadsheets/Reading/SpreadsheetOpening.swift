import Foundation
import Values

/// Opens a spreadsheet of any format at the sheet that was asked for.
struct SpreadsheetOpening {
    let format: SpreadsheetFormat
    let sheets: [SpreadsheetSheet]
    /// The sheet that is read.
    let index: Int
    let notices: [String]
    let rows: any SheetRows

    init(url: URL, file: String, sheet: String?, limits: SpreadsheetLimits) throws(Fault) {
        let kind = SpreadsheetKind(url: url, file: file)
        guard try kind.isArchive() else {
            try kind.check(.csv)
            let csv = try CSVRows(url: url, file: file, limits: limits)
            let name = sheet ?? url.deletingPathExtension().lastPathComponent
            (format, sheets, index, notices, rows) = (.csv, [SpreadsheetSheet(name: name)], 0, csv.notices, csv)
            return
        }
        let package = try ZipPackage(url: url, file: file, entries: limits.entries, bytes: limits.bytes)
        if package.contains("content.xml") || package.contains("encrypted-package") {
            try kind.check(.ods)
            let book = try ODSBook(package, limits: limits)
            sheets = book.sheets
            index = try Self.index(of: sheet, in: book.sheets, file: file)
            rows = try ODSRows(book, sheet: index, limits: limits)
            (format, notices) = (.ods, [])
        } else {
            let book = try XLSXBook(package, limits: limits)
            try kind.check(.xlsx)
            sheets = book.sheets
            index = try Self.index(of: sheet, in: book.sheets, file: file)
            rows = try XLSXRows(book, sheet: index, limits: limits)
            (format, notices) = (.xlsx, [])
        }
    }

    private static func index(of name: String?, in sheets: [SpreadsheetSheet], file: String) throws(Fault) -> Int {
        guard !sheets.isEmpty else { throw Fault(file: file, "the workbook has no sheets with cells") }
        guard let name else {
            if let first = sheets.firstIndex(where: { !$0.isHidden }) { return first }
            throw Fault(file: file, "every sheet is hidden; name the sheet to read, such as '\(sheets[0].name)'")
        }
        if let index = sheets.firstIndex(where: { $0.name == name }) { return index }
        let names = sheets.map(\.name)
        throw Fault(
            file: file,
            "there is no sheet '\(name)'; the workbook has \(English.list(names.prefix(20).map { "'\($0)'" }, joinedBy: "and"))",
            nearMatch: NearMatch.of(name, among: names))
    }
}
