import Values

/// The names of a table's columns, from one header row or, as survey services export them, two: the question, then its options.
public struct TableHeader: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        /// The name on one line: `question – option` where there are two rows.
        public let name: String
        /// The text of the first header row, which stands for the columns to its right until the next; on one line.
        public let question: String
        /// The text of the second header row, on one line; nil where there is none, or where it says only that a reply stands below.
        public let option: String?
        /// The column's number, counted from 1.
        public let number: Int
        /// The cell that names the column.
        public let cell: SpreadsheetCell
    }

    /// Every column with a name; columns without one are left out.
    public let columns: [Column]
    /// The numbers of the header's rows.
    public let rows: ClosedRange<Int>

    private static let searchedRows = 20

    /// Reads the header and leaves `reader` at the first row below it.
    ///
    /// The header is the first row with two texts, or the first with any where no row among the first 20 has two; titles above it are
    /// passed over. A second row belongs to it where it says the options of questions in the first: where it has texts under cells that
    /// are blank or merged, none in the first column, and not mostly numbers.
    /// - Parameter rowCount: 1 or 2 header rows; nil finds out.
    /// - Throws: a `Fault` where there is no header.
    public init(from reader: SpreadsheetReader, rowCount: Int? = nil) throws(Fault) {
        var read: [SpreadsheetRow] = []
        while read.count < Self.searchedRows, read.last.map({ Self.texts(of: $0) < 2 }) ?? true, let row = try reader.next() {
            read.append(row)
        }
        guard let index = read.firstIndex(where: { Self.texts(of: $0) > 1 }) ?? read.firstIndex(where: { !$0.isBlank }) else {
            throw Fault(
                file: reader.file, "sheet '\(reader.sheet.name)' is empty; a header row with the names of columns is expected")
        }
        let first = read[index]
        var below = Array(read[(index + 1)...])
        if below.isEmpty, let row = try reader.next() { below = [row] }
        let second = below.first.flatMap { row in
            rowCount == 2 || (rowCount == nil && Self.areOptions(row, under: first)) ? row : nil
        }
        if second != nil { below.removeFirst() }
        reader.giveBack(below)
        rows = first.number...(second?.number ?? first.number)
        columns = Self.columns(first, second)
    }

    /// Cells with a text of their own.
    private static func texts(of row: SpreadsheetRow) -> Int { row.cells.count { !$0.isRepeated && !oneLine($0.text).isEmpty } }

    private static func areOptions(_ row: SpreadsheetRow, under header: SpreadsheetRow) -> Bool {
        let options = row.cells.filter { !$0.isBlank && !isRepeat($0, of: header) }
        guard let first = header.cells.first, !options.isEmpty, options.allSatisfy({ $0.column > first.column }) else {
            return false
        }
        let beside = options.filter { header[$0.column].isBlank || header[$0.column].isRepeated }
        let words = options.filter { $0.kind == .text && Double($0.text) == nil }
        return !beside.isEmpty && words.count * 2 >= options.count
    }

    /// True for a cell that a cell of the row above covers from above.
    private static func isRepeat(_ cell: SpreadsheetCell, of header: SpreadsheetRow) -> Bool {
        cell.isRepeated && header[cell.column].text == cell.text
    }

    private static func columns(_ first: SpreadsheetRow, _ second: SpreadsheetRow?) -> [Column] {
        var columns: [Column] = []
        var question = ""
        for number in 1..<max(first.lastColumn, second?.lastColumn ?? 0) + 1 {
            let above = oneLine(first[number].text)
            if !above.isEmpty { question = above }
            let cell = second.map { $0[number] }
            let below = cell.flatMap { isRepeat($0, of: first) ? nil : oneLine($0.text) } ?? ""
            guard !above.isEmpty || !below.isEmpty else { continue }
            let option = below.isEmpty || generic.contains(below.lowercased()) ? nil : below
            let name = [question.isEmpty ? nil : question, option].compactMap { $0 }.joined(separator: " – ")
            let naming = above.isEmpty ? cell ?? first[number] : first[number]
            columns.append(Column(name: name, question: question, option: option, number: number, cell: naming))
        }
        return columns
    }

    /// What survey services write under a question without options.
    private static let generic: Set<String> = ["response", "open-ended response"]

    private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
