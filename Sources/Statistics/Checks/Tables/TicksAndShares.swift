/// `ticks-and-share`: a count or share quoted of a column of ticks must be what its ticks give. A blank cell is not a no.
struct TicksAndShares {
    let columns: [MarkedColumn]

    init(_ tables: [TableReading]) { columns = tables.flatMap(MarkedColumn.all) }

    /// Totals under the ticks of their own table.
    static func findings(in table: TableReading) -> [NumberFinding] {
        table.totalRows.sorted().flatMap { row in
            zip(table.columns.dropFirst(), marked(table)).compactMap { column, marks in
                guard let marks, let said = told(table.value(row, column), rows: marks.rows) else { return nil }
                return marks.disagreement(said).map {
                    table.finding(row, column, "ticks-and-share", $0.message, right: $0.right, certainty: $0.certainty)
                }
            }
        }
    }

    /// What a sentence quotes of a column that its words name.
    func findings(in context: SentenceContext) -> [RuleFinding] {
        guard !columns.isEmpty else { return [] }
        return context.read.numbers.compactMap { number in
            guard number.isFraction || number.kind == .percentage, let column = named(around: number, context) else { return nil }
            if case .fraction(let base) = number.kind, base != column.rows { return nil }
            return column.disagreement(number).map {
                RuleFinding("ticks-and-share", number.tokens, $0.message, right: $0.right, certainty: $0.certainty)
            }
        }
    }

    /// The one column whose words all stand between the number's neighbours.
    private func named(around number: TypedNumber, _ context: SentenceContext) -> MarkedColumn? {
        let rivals = context.read.numbers.filter { $0.tokens != number.tokens && !context.read.isPaired($0, with: number) }
        let start = rivals.last { $0.tokens.upperBound <= number.tokens.lowerBound }?.tokens.upperBound ?? 0
        let end =
            rivals.first { $0.tokens.lowerBound >= number.tokens.upperBound }?.tokens.lowerBound ?? context.sentence.tokens.count
        let tokens = context.read.text(start..<max(start, end))
        let words = Lexicon.stems(of: tokens).union(tokens.filter { $0.number != nil }.map(\.text))
        let named = columns.filter { !$0.stems.isEmpty && $0.stems.isSubset(of: words) }
        let longest = named.map(\.stems.count).max() ?? 0
        let best = named.filter { $0.stems.count == longest }
        return best.count == 1 ? best.first : nil
    }

    private static func marked(_ table: TableReading) -> [MarkedColumn?] {
        let all = Dictionary(MarkedColumn.all(in: table).map { ($0.label, $0) }) { first, _ in first }
        return table.columns.dropFirst().map { all[table.label(ofColumn: $0)] }
    }

    private static func told(_ cell: CellValue, rows: Int) -> TypedNumber? {
        switch cell {
        case .count(let count): TypedNumber(.fraction(base: rows), 0..<1, value: ExactRatio(count))
        case .share(let count, let base, _) where base ?? rows == rows:
            TypedNumber(.fraction(base: rows), 0..<1, value: ExactRatio(count))
        case .percentage(let share):
            TypedNumber(.percentage, 0..<1, value: ExactRatio(share.mantissa, share.power * 100), band: .percentage(share))
        default: nil
        }
    }
}
