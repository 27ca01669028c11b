/// `figure-of-report`: a typed number whose words name a figure of the report must be that figure; `not-in-evidence`: no figure
/// has it.
struct CandidateMatch {
    struct Outcome: Sendable {
        var findings: [RuleFinding] = []
        var matches: [(tokens: Range<Int>, candidate: String)] = []
    }

    private let facts: [CandidateFact]
    /// In how many lexicons each stem stands: a word that names everything names nothing.
    private let spread: [String: Int]

    /// A contradiction needs so many words of a figure named, and so large a part (in per cent) of their weight.
    private static let fewestWords = 2
    private static let leastShare = 65
    private static let denials: Set<String> = [
        "not", "no", "without", "other", "others", "rest", "remaining", "absent", "missed", "none", "only",
    ]

    init(_ candidates: [NumberCandidate]) {
        facts = candidates.flatMap(CandidateFacts.facts)
        spread = facts.reduce(into: [:]) { spread, fact in
            for stem in fact.lexicon { spread[stem, default: 0] += 1 }
        }
    }

    var isEmpty: Bool { facts.isEmpty }

    func outcome(in context: SentenceContext) -> Outcome {
        var outcome = Outcome()
        let repeats = context.read.repeats
        let isDenied = context.sentence.tokens.contains { CandidateMatch.denials.contains($0.lower) }
        let changing = DirectionOfChange.values(in: context)
        for number in context.read.numbers where !repeats.contains(number.tokens) && isQuantity(number) {
            let words = Lexicon.stems(of: context.read.surroundings(of: number))
            if let fact = matching(number, words, isDenied: isDenied) {
                outcome.matches.append((number.tokens, fact.candidate))
            } else if !changing.contains(where: { $0.overlaps(number.tokens) }), let fact = contradicted(number, words) {
                let message = "The evidence gives \(fact.words) for '\(fact.candidate)'"
                outcome.findings.append(RuleFinding("figure-of-report", number.tokens, message, right: fact.words))
            } else {
                let message = "No figure of this report gives this number"
                outcome.findings.append(RuleFinding("not-in-evidence", number.tokens, message, certainty: .unsupported))
            }
        }
        return outcome
    }

    private func isQuantity(_ number: TypedNumber) -> Bool {
        switch number.kind {
        case .count, .percentage, .fraction, .total: true
        case .quantifier(let base): base != nil && number.value == ExactRatio(1)
        case .points, .measure, .exempt: false
        }
    }

    private func matching(_ number: TypedNumber, _ words: Set<String>, isDenied: Bool) -> CandidateFact? {
        facts.filter { agrees(number, $0) && !$0.lexicon.isDisjoint(with: words) && (isDenied || $0.role != .rest) }.enumerated()
            .max { left, right in
                (weight(left.element, words), -left.offset) < (weight(right.element, words), -right.offset)
            }?.element
    }

    /// The one figure that the words name, where it is not this number.
    private func contradicted(_ number: TypedNumber, _ words: Set<String>) -> CandidateFact? {
        let named = facts.filter { fact in
            fact.role == .main && comparable(number, fact) && fact.lexicon.intersection(words).count >= CandidateMatch.fewestWords
                && weight(fact, words) * 100 >= CandidateMatch.leastShare * fact.lexicon.reduce(0) { $0 + weight(of: $1) }
        }
        let best = named.map { weight($0, words) }.max() ?? 0
        let first = named.filter { weight($0, words) == best }
        return first.count == 1 ? first.first : nil
    }

    private func weight(_ fact: CandidateFact, _ words: Set<String>) -> Int {
        fact.lexicon.intersection(words).reduce(0) { $0 + weight(of: $1) }
    }

    private func weight(of stem: String) -> Int { 100 * facts.count / ((spread[stem] ?? 1) * max(facts.count / 10, 1)) + 1 }

    /// A count can contradict a figure only of the same form: a plain number in a sentence about shares may count anything.
    private func comparable(_ number: TypedNumber, _ fact: CandidateFact) -> Bool {
        switch number.kind {
        case .fraction: fact.base != nil
        case .percentage: (fact.base ?? 0) > 0
        case .count: true
        default: false
        }
    }

    private func agrees(_ number: TypedNumber, _ fact: CandidateFact) -> Bool {
        let counts = Band(from: ExactRatio(fact.least), to: ExactRatio(fact.greatest))
        switch number.kind {
        case .count, .total: return number.band.meets(counts)
        case .quantifier(let base):
            return base == fact.base && number.base.map { fact.least == $0 } == true || fact.least == base && fact.base == nil
        case .fraction(let base): return base == fact.base && number.band.meets(counts)
        case .percentage:
            guard let base = fact.base, base > 0 else { return false }
            return number.band.meets(Band(from: ExactRatio(fact.least, base), to: ExactRatio(fact.greatest, base)))
        case .points, .measure, .exempt: return false
        }
    }
}
