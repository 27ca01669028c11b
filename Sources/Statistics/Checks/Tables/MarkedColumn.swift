/// A column of ticks and crosses: how many of its rows are marked, and how many say neither.
struct MarkedColumn: Sendable {
    let label: String
    let stems: Set<String>
    let marked: Int
    let blank: Int
    let rows: Int

    /// The marked columns of a table; at least half of a column's cells are marks.
    static func all(in table: TableReading) -> [MarkedColumn] {
        table.columns.dropFirst().compactMap { column in
            let cells = table.parts.map { table.value($0, column) }
            let marks = cells.compactMap { cell -> Bool? in if case .mark(let isYes) = cell { isYes } else { nil } }
            let blank = cells.count { $0 == .blank }
            guard marks.count >= 2, marks.count + blank == cells.count, marks.count > blank else { return nil }
            let label = table.label(ofColumn: column)
            return MarkedColumn(
                label: label, stems: MarkedColumn.stems(of: label), marked: marks.count { $0 }, blank: blank, rows: cells.count)
        }
    }

    /// Words and numbers: `Event 2`.
    private static func stems(of label: String) -> Set<String> {
        let tokens = Lexer.tokens(of: label)
        return Lexicon.stems(of: tokens).union(tokens.filter { $0.number != nil }.map(\.text))
    }
}

extension MarkedColumn {
    /// What is wrong with a count or a share told of this column; nil where it agrees.
    func disagreement(_ number: TypedNumber) -> (message: String, right: String, certainty: Certainty)? {
        guard let share = number.share else { return nil }
        let range = Band(from: ExactRatio(marked, rows), to: ExactRatio(marked + blank, rows))
        let words = blank == 0 ? "\(marked) of \(rows)" : "\(marked) to \(marked + blank) of \(rows)"
        if !share.meets(range) {
            return ("'\(label)' has \(marked) marked of \(rows)", words, .contradiction)
        }
        guard blank > 0, number.hedge == nil, !number.isRange else { return nil }
        let cells = blank == 1 ? "one cell of '\(label)' is blank" : "\(blank) cells of '\(label)' are blank"
        return ("\(cells), which is not the same as no", words, .unlikely)
    }
}
