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
    private let source: Source

    private enum Source {
        case lines(CSVLines)
        case sheet(SpreadsheetReader)
    }

    /// - Parameter headerRows: 1 or 2; nil finds out.
    init(_ url: URL, sheet: String?, headerRows: Int?) throws {
        let file = url.lastPathComponent
        name = file
        guard ["xlsx", "ods"].contains(url.pathExtension.lowercased()) else {
            let lines = try CSVLines(url, file: file)
            source = .lines(lines)
            columns = try lines.header(rowCount: headerRows, file: file)
            notices = lines.notices
            return
        }
        let reader = try SpreadsheetReader(url: url, file: file, sheet: sheet)
        source = .sheet(reader)
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

    /// How much has been read, from 0 to 1; nil where it is not known.
    var progress: Double? {
        if case .sheet(let reader) = source { reader.progress } else { nil }
    }

    /// The next row that holds something; nil at the end.
    func next() throws(Fault) -> ImportLine? {
        while let row = try nextRow() {
            if !row.isBlank { return ImportLine(file: name, row: row) }
        }
        return nil
    }

    private func nextRow() throws(Fault) -> SpreadsheetRow? {
        switch source {
        case .lines(let lines): try lines.next()
        case .sheet(let reader): try reader.next()
        }
    }
}

/// One row of a file that is imported.
struct ImportLine {
    let file: String
    let row: SpreadsheetRow

    var number: Int { row.line }
    var place: ContentPlace { ContentPlace(file: file, line: row.line) }

    func text(at position: Int) -> String { row[position + 1].text }

    func place(at position: Int) -> ContentPlace {
        let cell = row[position + 1]
        return ContentPlace(file: file, line: cell.line, column: cell.column)
    }

    /// The first cell that holds something in a column without a name.
    func strayCell(beside columns: Set<Int>) -> ContentPlace? {
        row.cells.first { !columns.contains($0.column - 1) && !$0.isBlank }.map {
            ContentPlace(file: file, line: $0.line, column: $0.column)
        }
    }
}
