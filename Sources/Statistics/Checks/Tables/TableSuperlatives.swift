/// `superlative-of-ratings`: a thing called the strongest, or the one in most need, where the ratings in a table do not put it there.
/// Other evidence may; so it is only said to be not supported here.
struct TableSuperlatives {
    private struct Row {
        let label: String
        let stems: Set<String>
        let standing: RatingScale.Standing
    }

    private let rows: [Row]

    private static let tops: Set<String> = ["strongest", "best", "highest"]
    private static let bottoms: Set<String> = ["weakest", "worst", "lowest"]

    init(_ tables: [TableReading]) {
        rows = tables.flatMap { table -> [Row] in
            guard let scale = RatingScale(table) else { return [] }
            return table.parts.compactMap { row in
                let label = table.label(ofRow: row)
                return scale.standing(row, in: table).map { Row(label: label, stems: Lexicon.stems(of: label), standing: $0) }
            }
        }
    }

    func findings(in context: SentenceContext) -> [RuleFinding] {
        guard rows.count > 1, let (place, isTop) = TableSuperlatives.superlative(context.sentence) else { return [] }
        guard let named = named(context.sentence) else { return [] }
        let best = isTop ? rows.map(\.standing).max() : rows.map(\.standing).min()
        let leaders = rows.filter { $0.standing == best }
        if leaders.count == 1, leaders[0].label == named.label { return [] }
        let others = leaders.map(\.label).filter { $0 != named.label }
        let stand = others.count == 1 ? "stands" : "stand"
        let relation = named.standing == best ? "level with it" : isTop ? "above it" : "below it"
        return [
            RuleFinding(
                "superlative-of-ratings", place,
                "These ratings alone do not show it: \(others.joined(separator: ", ")) \(stand) \(relation); other evidence may",
                certainty: .unsupported)
        ]
    }

    /// The row whose label the sentence names most fully.
    private func named(_ sentence: Sentence) -> Row? {
        let words = Lexicon.stems(of: sentence.tokens)
        let shares = rows.filter { !$0.stems.isEmpty }.map { row in
            (row, row.stems.intersection(words).count * 100 / row.stems.count)
        }
        guard let best = shares.map(\.1).max(), best >= 60 else { return nil }
        let fullest = shares.filter { $0.1 == best }
        return fullest.count == 1 ? fullest[0].0 : nil
    }

    /// `the strongest domain`, `requires the most development`.
    private static func superlative(_ sentence: Sentence) -> (Range<Int>, Bool)? {
        for place in sentence.tokens.indices {
            let word = sentence.word(place)
            if tops.contains(word), sentence.word(place - 1) != "at" { return (place..<place + 1, true) }
            if bottoms.contains(word) { return (place..<place + 1, false) }
            let next = sentence.word(place + 1)
            if word == "most",
                ["development", "need", "support", "work", "attention", "embedded", "developed", "mature", "advanced"].contains(
                    next)
            {
                return (place..<place + 2, ["embedded", "developed", "mature", "advanced"].contains(next))
            }
            if word == "least", ["developed", "embedded", "mature", "advanced"].contains(next) {
                return (place..<place + 2, false)
            }
        }
        return nil
    }
}
