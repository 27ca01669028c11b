/// `superlative-of-ratings`: a thing called the strongest, or the one in most need, where the ratings do not put it there.
/// Other evidence may; so it is only said to be not supported here.
struct RatingSuperlatives {
    private struct Rated {
        let label: String
        let stems: Set<String>
        let standing: RatingStanding

        init(_ label: String, _ standing: RatingStanding) {
            (self.label, self.standing) = (label, standing)
            stems = Lexicon.stems(of: label)
        }
    }

    private let rated: [Rated]

    private static let tops: Set<String> = ["strongest", "best", "highest"]
    private static let bottoms: Set<String> = ["weakest", "worst", "lowest"]
    private static let wants: Set<String> = ["development", "need", "support", "work", "attention"]
    private static let strengths: Set<String> = ["embedded", "developed", "mature", "advanced"]

    /// Ratings of candidates where they have any, or else those that the tables print.
    init(_ tables: [TableReading], candidates: [NumberCandidate] = []) {
        let known = candidates.compactMap { candidate -> Rated? in
            guard case .tabulation(let tabulation) = candidate.value, tabulation.variable.kind == .rating else { return nil }
            return RatingStanding(tabulation.counts).map { Rated(candidate.label, $0) }
        }
        rated = known.count > 1 ? known : tables.flatMap(RatingSuperlatives.rated)
    }

    private static func rated(_ table: TableReading) -> [Rated] {
        let scale = RatingScale(table)
        return table.parts.compactMap { row in
            let standing = scale?.standing(row, in: table) ?? told(table.table.rows[row])
            return standing.map { Rated(table.label(ofRow: row), $0) }
        }
    }

    /// Ratings told in words in one of a row's cells.
    private static func told(_ cells: [Passage]) -> RatingStanding? {
        let sentences = cells.dropFirst().flatMap { SentenceSplitter.sentences(of: $0, number: 0) }
        return sentences.lazy.compactMap { RatingScale.standing(in: ReadSentence($0)) }.first
    }

    func findings(in context: SentenceContext) -> [RuleFinding] {
        guard rated.count > 1, let (place, isTop) = RatingSuperlatives.superlative(context.sentence), let named = named(context)
        else {
            return []
        }
        let best = isTop ? rated.map(\.standing).max() : rated.map(\.standing).min()
        let leaders = rated.filter { $0.standing == best }
        let others = leaders.map(\.label).filter { $0 != named.label }
        guard let first = others.first else { return [] }
        let verb = others.count == 1 ? "\(first) stands" : "\(others.joined(separator: " and ")) stand"
        let relation = named.standing == best ? "level with it" : isTop ? "above it" : "below it"
        return [
            RuleFinding(
                "superlative-of-ratings", place, "These ratings alone do not show it: \(verb) \(relation); other evidence may",
                certainty: .unsupported)
        ]
    }

    /// What the sentence names, or the subject of its row where it says `this`.
    private func named(_ context: SentenceContext) -> Rated? {
        if let named = named(Lexicon.stems(of: context.sentence.tokens)) { return named }
        guard context.sentence.tokens.contains(where: { $0.lower == "this" }) else { return nil }
        return context.subject.flatMap { named(Lexicon.stems(of: $0)) }
    }

    /// What the words name most fully.
    private func named(_ words: Set<String>) -> Rated? {
        let shares = rated.filter { !$0.stems.isEmpty }.map { ($0, $0.stems.intersection(words).count * 100 / $0.stems.count) }
        guard let best = shares.map(\.1).max(), best >= 60 else { return nil }
        let fullest = shares.filter { $0.1 == best }
        return fullest.count == 1 ? fullest[0].0 : nil
    }

    /// `the strongest domain`, `requires the most development`.
    private static func superlative(_ sentence: Sentence) -> (Range<Int>, Bool)? {
        for place in sentence.tokens.indices {
            let word = sentence.word(place)
            if isPassing(sentence, place) { continue }
            if tops.contains(word) { return (place..<place + 1, true) }
            if bottoms.contains(word) { return (place..<place + 1, false) }
            let next = sentence.word(place + 1)
            if word == "most", wants.contains(next) { return (place..<place + 2, false) }
            if ["most", "least"].contains(word), strengths.contains(next) { return (place..<place + 2, word == "most") }
        }
        return nil
    }

    /// `where buy-in is weakest`, `at best`: said of places or in passing, not of one thing among others.
    private static func isPassing(_ sentence: Sentence, _ place: Int) -> Bool {
        sentence.word(place - 1) == "at" || (2...5).contains { sentence.word(place - $0) == "where" }
    }
}
