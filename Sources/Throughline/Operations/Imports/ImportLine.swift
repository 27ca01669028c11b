import Documents
import Values

/// One row of a file that is imported.
struct ImportLine {
    let file: String
    let row: SpreadsheetRow

    var number: Int { row.line }
    var place: ContentPlace { ContentPlace(file: file, line: row.line) }

    func text(at position: Int) -> String { row[position + 1].text }

    /// True where a formula failed and its error is what the cell shows.
    func isError(at position: Int) -> Bool { row[position + 1].kind == .error }

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
