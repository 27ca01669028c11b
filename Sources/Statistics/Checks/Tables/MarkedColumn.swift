/// A column of ticks and crosses, such as who came to an event: how many of its rows are marked, and how many say neither.
public struct MarkedColumn: Hashable, Sendable {
    public let label: String
    /// Words of which each set names the column by itself.
    let names: [Set<String>]
    public let marked: Int
    public let blank: Int
    public let rows: Int
    /// What a row is: `depot`.
    var unit: Set<String> = []

    /// - Parameter names: other ways to say the column, such as the day of an event.
    public init(label: String, names: [String] = [], marked: Int, blank: Int, rows: Int) {
        self.label = label
        self.names = ([label] + names).map { MarkedColumn.words(of: Lexer.tokens(of: $0)) }.filter { !$0.isEmpty }
        self.marked = marked
        self.blank = blank
        self.rows = rows
    }

    /// The marked columns of a table: every cell is a mark or blank. Where nothing is crossed, a blank is a no.
    static func all(in table: TableReading) -> [MarkedColumn] {
        let rows = table.parts.filter { !isSummary($0, table) }
        let unit = MarkedColumn.words(of: Lexer.tokens(of: table.columns.isEmpty ? "" : table.label(ofColumn: 0)))
        let hasCrosses = rows.contains { row in table.columns.dropFirst().contains { table.value(row, $0) == .mark(false) } }
        return table.columns.dropFirst().compactMap { column in
            let cells = rows.map { table.value($0, column) }
            let marks = cells.compactMap { cell -> Bool? in if case .mark(let isYes) = cell { isYes } else { nil } }
            let blank = cells.count { $0 == .blank }
            guard cells.count > 1, marks.count + blank == cells.count,
                hasCrosses ? marks.count >= 2 && marks.count > blank : !marks.isEmpty
            else { return nil }
            var marked = MarkedColumn(
                label: table.label(ofColumn: column), marked: marks.count { $0 }, blank: hasCrosses ? blank : 0, rows: cells.count)
            marked.unit = unit
            return marked
        }
    }

    /// A row that counts the marks above it.
    static func isSummary(_ row: Int, _ table: TableReading) -> Bool {
        let cells = table.columns.dropFirst().map { table.value(row, $0) }
        return !cells.isEmpty && cells.allSatisfy { $0.count != nil || $0.percentage != nil }
    }

    /// Stems and numbers, months by their first three letters: `19 November` is `19 nov`.
    static func words(of tokens: [TextToken]) -> Set<String> {
        let words = Lexicon.stems(of: tokens).map { DateScanner.isMonth($0) ? String($0.prefix(3)) : $0 }
        return Set(words).union(tokens.filter { $0.number != nil }.map(\.text))
    }

    /// How many words of the fullest name are among `words`, where all of that name are; 0 where no name is whole.
    func match(_ words: Set<String>) -> Int { names.filter { $0.isSubset(of: words) }.map(\.count).max() ?? 0 }
}

extension MarkedColumn {
    /// What is wrong with a count or a share told of this column; nil where it agrees.
    func disagreement(_ number: TypedNumber) -> (message: String, right: String, certainty: Certainty)? {
        guard let share = number.share else { return nil }
        let range = Band(from: ExactRatio(marked, rows), to: ExactRatio(marked + blank, rows))
        let words = blank == 0 ? "\(marked) of \(rows)" : "\(marked) to \(marked + blank) of \(rows)"
        if !share.meets(range) { return ("'\(label)' has \(marked) marked of \(rows)", words, .contradiction) }
        guard blank > 0, number.hedge == nil, !number.isRange else { return nil }
        let cells = blank == 1 ? "one cell of '\(label)' is blank" : "\(blank) cells of '\(label)' are blank"
        return ("\(cells), which is not the same as no", words, .unlikely)
    }
}
