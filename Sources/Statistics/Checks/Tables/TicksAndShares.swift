/// `ticks-and-share`: a count or share quoted of a column of ticks must be what its ticks give. A blank cell is not a no.
struct TicksAndShares {
    let columns: [MarkedColumn]

    init(_ tables: [TableReading], evidence: [MarkedColumn] = []) { columns = evidence + tables.flatMap(MarkedColumn.all) }

    /// Totals under the ticks of their own table.
    static func findings(in table: TableReading) -> [NumberFinding] {
        table.values.indices.filter { table.totalRows.contains($0) || MarkedColumn.isSummary($0, table) }.flatMap { row in
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
            guard let column = named(around: number, context), let said = asShare(of: column, number, context) else { return nil }
            return column.disagreement(said).map {
                RuleFinding("ticks-and-share", number.tokens, $0.message, right: $0.right, certainty: $0.certainty)
            }
        }
    }

    /// `12 of the 19`, `all 19`, `84% of authorities`, `half of the depots`; not `84% of respondents`, other people than the rows. Where
    /// the sentence has named the rows before, also `only three` and `none`.
    private func asShare(of column: MarkedColumn, _ number: TypedNumber, _ context: SentenceContext) -> TypedNumber? {
        let next = context.read.text(number.tokens.upperBound..<number.tokens.upperBound + 6)
        let isOfRows = next.contains { TicksAndShares.rows.contains($0.lower) || column.unit.contains(Lexicon.stem($0.lower)) }
        switch number.kind {
        case .fraction(let base): return base == column.rows ? number : nil
        case .percentage: return context.sentence.word(number.tokens.upperBound) != "of" || isOfRows ? number : nil
        case .quantifier(let base):
            let isOf = base.map { $0 == column.rows } ?? (isOfRows || isLater(number, column, context))
            return isOf ? number : nil
        case .count:
            guard let count = number.integer, number.isPlain, count <= column.rows, isLater(number, column, context) else {
                return nil
            }
            return TypedNumber(.fraction(base: column.rows), number.tokens, value: ExactRatio(count))
        default: return nil
        }
    }

    /// `Three of the four branches are step-free, but none has …`: after a number of the rows, and before no other noun in the plural.
    private func isLater(_ number: TypedNumber, _ column: MarkedColumn, _ context: SentenceContext) -> Bool {
        let read = context.read
        let lead = read.text(0..<number.tokens.lowerBound)
        let isNamed =
            lead.contains { column.unit.contains(Lexicon.stem($0.lower)) }
            || read.numbers.contains { $0.base == column.rows && $0.tokens.upperBound <= number.tokens.lowerBound }
        let noun = number.kind == .count ? read.sentence.token(number.tokens.upperBound)?.lower : nil
        return isNamed && noun.map { !$0.hasSuffix("s") || ["has", "does", "was"].contains($0) } ?? true
    }

    private static let rows: Set<String> = [
        "authorities", "authority", "areas", "area", "las", "councils", "members", "organisations", "schools", "them", "trusts",
    ]

    /// The one column that the bracket after a number names, or else the words between its neighbours.
    private func named(around number: TypedNumber, _ context: SentenceContext) -> MarkedColumn? {
        let end = number.tokens.upperBound
        if context.sentence.isSymbol(end, "("), let close = (end..<end + 12).first(where: { context.sentence.isSymbol($0, ")") }),
            let column = named(in: context.read.text(end + 1..<close), fewest: 1)
        {
            return column
        }
        // One word names a column only beside a count of all its rows: `12 of the 19 returned the survey`.
        let isOfRows = number.isFraction || number.base != nil
        let fewest = isOfRows || isOfUnit(number, context) ? 1 : 2
        return named(in: clause(of: number, context.read), fewest: fewest)
            ?? named(in: context.read.surroundings(of: number), fewest: fewest)
    }

    /// The words around a number as far as the next comma, `and` or `but`.
    private func clause(of number: TypedNumber, _ read: ReadSentence) -> [TextToken] {
        func isEnd(_ token: TextToken) -> Bool { token.isSymbol(",;:") || ["and", "but"].contains(token.lower) }
        let before = read.text(0..<number.tokens.lowerBound).reversed().prefix { !isEnd($0) }
        let after = read.text(number.tokens.upperBound..<read.sentence.tokens.count).prefix { !isEnd($0) }
        return before.reversed() + after
    }

    /// `every school`, `none of the branches`, `80% of the blocks`: what the rows of a table are, or nothing but the words of a column.
    private func isOfUnit(_ number: TypedNumber, _ context: SentenceContext) -> Bool {
        let next = context.read.text(number.tokens.upperBound..<number.tokens.upperBound + 3)
        return columns.contains { column in
            next.contains { column.unit.contains(Lexicon.stem($0.lower)) } || isLater(number, column, context)
        }
    }

    private func named(in tokens: [TextToken], fewest: Int) -> MarkedColumn? {
        let words = MarkedColumn.words(of: tokens)
        let best = columns.map { $0.match(words) }.max() ?? 0
        guard best >= fewest else { return nil }
        let named = columns.filter { $0.match(words) == best }
        return Set(named.map { [$0.marked, $0.blank, $0.rows] }).count == 1 ? named.first : nil
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
