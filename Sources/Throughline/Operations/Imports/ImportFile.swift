import Documents
import Foundation
import Values

/// A file that is being imported: its columns, then its rows, as text with places.
final class ImportFile {
    struct Column {
        /// On one line; `question – option` where the file has two header rows.
        let name: String
        let question: String
        let option: String?
        /// Counted from 0.
        let position: Int
        let place: ContentPlace
    }

    let name: String
    let columns: [Column]
    /// What a person should know of how the file was read.
    private(set) var notices: [String]
    private let reader: SpreadsheetReader

    /// - Parameter headerRows: 1 or 2; nil finds out.
    init(_ url: URL, sheet: String?, headerRows: Int?) throws {
        let file = url.lastPathComponent
        name = file
        reader = try SpreadsheetReader(url: url, file: file, sheet: sheet)
        columns = try TableHeader(from: reader, rowCount: headerRows).columns.map { column in
            Column(
                name: column.name, question: column.question, option: column.option, position: column.number - 1,
                place: ContentPlace(file: file, line: column.cell.line, column: column.cell.column))
        }
        notices = reader.notices
        let others = reader.sheets.filter { $0.name != reader.sheet.name }
        if !others.isEmpty {
            let names = others.map { "'\($0.name)'" + ($0.isHidden ? " (hidden)" : "") }
            notices.append("read sheet '\(reader.sheet.name)'; not read: \(English.list(names))")
        }
    }

    /// How much has been read, from 0 to 1.
    var progress: Double { reader.progress }

    /// True after a fault where the rows below it cannot be read.
    var isAtEnd: Bool { reader.isAtEnd }

    /// The next row that holds something; nil at the end.
    func next() throws(Fault) -> ImportLine? {
        while let row = try reader.next() {
            if !row.isBlank { return ImportLine(file: name, row: row) }
        }
        return nil
    }
}
