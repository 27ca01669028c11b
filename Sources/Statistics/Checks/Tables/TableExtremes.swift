/// `superlative-of-numbers`: what a sentence calls the highest or lowest, where a table of the text gives another row more or less.
struct TableExtremes {
    private struct Column {
        let header: Set<String>
        let isOnly: Bool
        let isFirst: Bool
        let rows: [(label: String, name: Set<String>, value: ExactRatio)]
    }

    private let columns: [Column]

    /// `the busiest` speaks of who came, whatever else a table counts.
    private static let ofVisits: Set<String> = ["busiest", "quietest", "visited", "popular", "attended", "crowded"]
    private static let visits = Lexicon.stems(
        of:
            "visitors visits attendance attendances people passengers loans users calls bookings admissions footfall members pupils children attended came customers patients journeys trips votes"
    )

    init(_ tables: [TableReading]) { columns = tables.flatMap(TableExtremes.columns) }

    func findings(in context: SentenceContext) -> [RuleFinding] {
        let superlatives = SuperlativeWord.all(in: context.sentence)
        guard superlatives.count == 1, let word = superlatives.first, context.subject == nil else { return [] }
        let words = Lexicon.stems(of: context.sentence.tokens)
        let meant = columns.filter { !$0.header.isEmpty && $0.header.isSubset(of: words) }
        let isOfVisits = context.read.text(word.tokens).contains { TableExtremes.ofVisits.contains($0.lower) }
        let counting = columns.filter { isOfVisits && $0.isFirst && !$0.header.isDisjoint(with: TableExtremes.visits) }
        let candidates = !meant.isEmpty ? meant : !counting.isEmpty ? counting : columns.filter(\.isOnly)
        guard candidates.count == 1, let column = candidates.first else { return [] }
        let named = column.rows.filter { !$0.name.isEmpty && $0.name.isSubset(of: words) }
        // `most` and `fewest` go with what they count: `the most falls, although it is the smallest home`.
        guard named.count == 1, let row = named.first,
            !meant.isEmpty
                || !["smallest", "largest", "biggest", "oldest", "best", "worst"].contains(
                    context.sentence.word(word.tokens.lowerBound))
                || column.isOnly
        else { return [] }
        guard let other = column.rows.first(where: { word.isTop ? row.value < $0.value : $0.value < row.value }) else { return [] }
        return [
            RuleFinding(
                "superlative-of-numbers", word.tokens,
                "In the table \(other.label) has \(word.isTop ? "more" : "less") than \(row.label)")
        ]
    }

    private static func columns(_ table: TableReading) -> [Column] {
        let numeric = table.columns.dropFirst().filter { column in
            table.parts.count > 1 && table.parts.allSatisfy { value(table.value($0, column)) != nil }
        }
        return numeric.map { column in
            Column(
                header: Lexicon.stems(of: table.label(ofColumn: column)), isOnly: numeric.count == 1,
                isFirst: column == numeric.first,
                rows: table.parts.compactMap { row in
                    value(table.value(row, column)).map {
                        (table.label(ofRow: row), Lexicon.stems(of: table.label(ofRow: row)), $0)
                    }
                })
        }
    }

    private static func value(_ cell: CellValue) -> ExactRatio? {
        switch cell {
        case .count(let count): ExactRatio(count)
        case .percentage(let share), .number(let share): ExactRatio(share.mantissa, share.power)
        case .share(let count, _, _): ExactRatio(count)
        default: nil
        }
    }
}
