/// A table as its rules see it: labels, values, and which rows and columns sum up the others.
struct TableReading: Sendable {
    let table: CheckedTable
    /// Values by row and column.
    let values: [[CellValue]]
    /// Rows that say what the others make together.
    let totalRows: Set<Int>
    let columns: Range<Int>

    private static let totals: Set<String> = ["total", "totals", "sum", "all", "overall", "together"]
    private static let bases: Set<String> = [
        "base", "n", "total", "answered", "respondents", "responses", "replies", "roster", "invited", "of", "sample", "eligible",
        "asked", "members", "returned", "all", "number",
    ]
    private static let shares: Set<String> = ["%", "share", "percentage", "percent", "rate", "proportion"]

    init(_ table: CheckedTable) {
        self.table = table
        values = table.rows.map { $0.map { CellValue($0.text) } }
        totalRows = Set(table.rows.indices.filter { TableReading.isTotal(table.rows[$0].first?.text ?? "") })
        columns = 0..<(table.header.count)
    }

    /// Rows of single things, in order.
    var parts: [Int] { values.indices.filter { !totalRows.contains($0) } }

    func label(ofRow row: Int) -> String { table.rows[row].first?.text ?? "" }
    func label(ofColumn column: Int) -> String { table.header[column].text }

    func value(_ row: Int, _ column: Int) -> CellValue { values[row].indices.contains(column) ? values[row][column] : .blank }

    func isTotal(column: Int) -> Bool { TableReading.isTotal(label(ofColumn: column)) }

    func isBase(column: Int) -> Bool { names(column, TableReading.bases) }

    func isShare(column: Int) -> Bool {
        names(column, TableReading.shares) || label(ofColumn: column).contains("%") || label(ofColumn: column).contains("per cent")
    }

    /// Sizes of a base that the caption, the header or the column's own header states: `(n = 12)`, `base 25`.
    func statedBases(column: Int) -> [Int] {
        ([label(ofColumn: column), table.caption ?? ""] + table.header.map(\.text)).flatMap { text in
            SentenceSplitter.sentences(of: Passage(text: text, line: 1), number: 0).flatMap { sentence in
                NumberScan.numbers(in: sentence).compactMap { $0.kind == .total ? $0.integer : nil }
            }
        }
    }

    /// The finding of a cell.
    func finding(
        _ row: Int, _ column: Int, _ rule: String, _ message: String, right: String? = nil, certainty: Certainty = .contradiction
    )
        -> NumberFinding
    {
        let cell = table.rows[row][column]
        return NumberFinding(
            quote: cell.text, line: cell.line, column: cell.column, page: cell.page, rule: rule, message: message, right: right,
            certainty: certainty)
    }

    private func names(_ column: Int, _ words: Set<String>) -> Bool {
        let tokens = Lexer.tokens(of: label(ofColumn: column)).map(\.lower)
        return tokens.first.map(words.contains) == true || tokens.last.map(words.contains) == true
    }

    private static func isTotal(_ label: String) -> Bool {
        guard let first = Lexer.tokens(of: label).first(where: \.isWord) else { return false }
        return totals.contains(first.lower)
    }
}
