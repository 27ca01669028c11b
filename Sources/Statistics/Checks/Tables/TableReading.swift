/// A table as its rules see it: labels, values, and which rows and columns sum up the others.
struct TableReading: Sendable {
    let table: CheckedTable
    /// Values by row and column.
    let values: [[CellValue]]
    /// Rows that say what the others make together.
    let totalRows: Set<Int>
    let columns: Range<Int>
    /// True where the text beside it says that its numbers are rounded.
    let isRounded: Bool

    private static let totals: Set<String> = ["total", "totals", "sum", "all", "overall", "together", "base", "answered"]
    private static let bases: Set<String> = [
        "base", "n", "total", "answered", "respondents", "responses", "replies", "roster", "invited", "of", "sample", "eligible",
        "asked", "members", "tested", "due", "planned", "offered", "booked", "sent", "enrolled", "registered", "issued", "possible",
        "available", "capacity", "seats", "places", "checked", "inspected", "seen", "sampled", "households", "stock", "referred",
        "returned", "all", "number",
    ]
    private static let shares: Set<String> = ["%", "share", "percentage", "percent", "rate", "proportion"]

    init(_ table: CheckedTable, beside notes: [String] = []) {
        isRounded = (notes + [table.caption ?? ""]).contains(where: TableReading.isOfRounding)
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
                NumberScan.numbers(in: sentence).compactMap { number in
                    let isOf = number.kind == .count && ["of", "all"].contains(sentence.word(number.tokens.lowerBound - 1))
                    return number.kind == .total || isOf ? number.integer : nil
                }
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

    /// Rows and columns changed about: for a table that tells shares under its counts.
    var turned: TableReading {
        let cells = [table.header] + table.rows
        let turned = table.header.indices.map { column in cells.map { $0[column] } }
        return TableReading(
            CheckedTable(
                caption: table.caption, section: table.section, header: turned.first ?? [], rows: Array(turned.dropFirst())))
    }

    /// The percentage of a cell; in a column of shares a number without its sign is one too.
    func percentage(_ row: Int, _ column: Int) -> WrittenNumber? {
        switch value(row, column) {
        case .count(let count) where isShare(column: column) && count <= 100: WrittenNumber(mantissa: count, decimals: 0)
        case .number(let number) where isShare(column: column) && number.value <= ExactRatio(100): number
        case let other: other.percentage
        }
    }

    private static func isOfRounding(_ note: String) -> Bool {
        let words = Lexer.tokens(of: note).map(\.lower)
        return words.contains { $0.hasPrefix("round") }
            && words.contains { ["nearest", "add", "sum", "total", "rounding"].contains($0) }
    }

    private static func isTotal(_ label: String) -> Bool {
        guard let first = Lexer.tokens(of: label).first(where: \.isWord) else { return false }
        return totals.contains(first.lower)
    }
}
