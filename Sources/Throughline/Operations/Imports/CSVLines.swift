import Documents
import Foundation
import Values

/// The rows of a CSV file as a spreadsheet's rows, whatever of the usual encodings it was saved in.
final class CSVLines {
    private(set) var notices: [String] = []
    private var reader: CSVReader
    private var number = 0
    private var returned: SpreadsheetRow?
    private let copy: URL?

    init(_ url: URL, file: String) throws {
        let encoding = try TextEncoding(of: url, file: file)
        copy = encoding == .utf8 ? nil : try encoding.copy(of: url)
        if encoding != .utf8 { notices.append("read as \(encoding.inWords)") }
        reader = try CSVReader(url: copy ?? url, file: file)
    }

    deinit {
        if let copy { try? FileManager.default.removeItem(at: copy) }
    }

    func next() throws(Fault) -> SpreadsheetRow? {
        if let row = returned {
            returned = nil
            return row
        }
        guard let row = try reader.next() else { return nil }
        number += 1
        let number = number
        let cells = (0..<row.count).map { SpreadsheetCell(row.text(at: $0), row: number, line: row.line, column: $0 + 1) }
        return SpreadsheetRow(number: number, line: row.line, cells: cells.allSatisfy(\.isBlank) ? [] : cells)
    }

    /// The columns of the header's one or two rows.
    func header(rowCount: Int?, file: String) throws -> [ImportFile.Column] {
        guard let first = try next(), !first.isBlank else { throw Fault(file: file, "the file is empty") }
        let second = rowCount == 1 ? nil : try next()
        guard let second, rowCount == 2 || isHeader(second, below: first) else {
            returned = second
            return first.cells.filter { !$0.isBlank }.map { cell in
                ImportFile.Column(
                    name: FoldedText.line(cell.text), question: FoldedText.line(cell.text), option: nil, position: cell.column - 1,
                    place: ContentPlace(file: file, line: cell.line, column: cell.column))
            }
        }
        var question = ""
        return (1...max(width(first), width(second))).compactMap { number in
            if !first[number].isBlank { question = FoldedText.line(first[number].text) }
            let option = FoldedText.line(second[number].text)
            if question.isEmpty && option.isEmpty { return nil }
            return ImportFile.Column(
                name: option.isEmpty ? question : "\(question) \u{2013} \(option)", question: question,
                option: option.isEmpty ? nil : option, position: number - 1,
                place: ContentPlace(file: file, line: first.line, column: number))
        }
    }

    /// Survey services write the question once and its options below; a table has a name over every column.
    private func isHeader(_ row: SpreadsheetRow, below first: SpreadsheetRow) -> Bool {
        let hasGap = (1..<width(row) + 1).contains { first[$0].isBlank && !row[$0].isBlank }
        let saysResponse = row.cells.contains { KnownColumns.isSecondRow($0.text) }
        return saysResponse || (hasGap && row[1].isBlank)
    }

    private func width(_ row: SpreadsheetRow) -> Int { row.cells.last?.column ?? 0 }
}
