/// Checks the numbers that a person typed: against each other, and against the figures of a report. No language model, no clock.
public struct NumberCheck {
    private let match: CandidateMatch
    /// True where every number of the text should be one of the candidates.
    private let isTheirs: Bool
    private let ticks: TicksAndShares
    private let superlatives: RatingSuperlatives
    private let extremes: TableExtremes

    init(candidates: [NumberCandidate], isTheirs: Bool = true, tables: [TableReading] = [], marked: [MarkedColumn] = []) {
        self.isTheirs = isTheirs
        match = CandidateMatch(candidates)
        ticks = TicksAndShares(tables, evidence: marked)
        superlatives = RatingSuperlatives(tables, candidates: candidates)
        extremes = TableExtremes(tables)
    }

    /// What is wrong or not supported, in the order of the text. Without candidates nothing is reported as unsupported.
    public static func findings(in passages: [Passage], against candidates: [NumberCandidate]) -> [NumberFinding] {
        report(on: passages, against: candidates).findings
    }

    /// Findings, and the numbers that equal a figure and could be bound to it.
    public static func report(on passages: [Passage], against candidates: [NumberCandidate]) -> NumberReport {
        NumberCheck(candidates: candidates).report(on: passages.map { ($0, nil) })
    }

    /// Rules without data look at a sentence and those around it: in its passage, or in its list with what leads into it. A number has at
    /// most one finding: the most certain. Each passage comes with what its row of a table is about.
    func report(on passages: [(passage: Passage, subject: String?)]) -> NumberReport {
        var findings: [NumberFinding] = []
        var matches: [NumberMatch] = []
        let parts = passages.flatMap { one in LongPassage.parts(of: one.passage).map { ($0, one.subject) } }
        let read = parts.enumerated().map { number, part in ReadPassage(part.0, subject: part.1, number: number) }
        for (passage, context) in Surroundings(read).contexts {
            let place = Placing(passage: passage, sentence: context.sentence)
            let outcome = match.isEmpty ? CandidateMatch.Outcome() : match.outcome(in: context)
            let beside = outcome.findings.filter { isTheirs || $0.certainty != .unsupported }
            let kept = NumberCheck.strongest(found(in: context) + beside)
            findings += kept.map(place.finding)
            let wrong = kept.map(\.tokens)
            matches += outcome.matches.filter { match in !wrong.contains { $0.overlaps(match.tokens) } }.map(place.match)
        }
        return NumberReport(findings: findings, matches: matches)
    }

    /// More numbers than this are data and no sentence; comparing each with each would take for ever.
    private static let mostNumbers = 60

    private func found(in context: SentenceContext) -> [RuleFinding] {
        guard context.read.numbers.count <= NumberCheck.mostNumbers else { return [] }
        return NumberCheck.rules.flatMap { $0(context) } + ticks.findings(in: context) + superlatives.findings(in: context)
            + extremes.findings(in: context)
    }

    private static let rules: [@Sendable (SentenceContext) -> [RuleFinding]] = [
        PercentageOfBase.findings, ShareOfTold.findings, ShareOfFacts.findings, ReachablePercentage.findings, RestOfBase.findings,
        RestOfTold.findings, PartsAndTotal.findings,
        SharesOfWhole.findings,
        QuantifierOfBase.findings, WholeAndExceptions.findings, BothOfThem.findings, UnanimousVote.findings,
        DirectionOfChange.findings, AmountOfChange.findings, PointsOfDifference.findings,
        StatusOfMeasure.findings, StatusOfSeveral.findings, SuperlativeOfNumbers.findings, SuperlativeOfLabels.findings,
        ToldTwice.findings, ToldAgain.findings, ToldSum.findings, HedgedNumber.findings,
    ]

    /// The most certain finding of each place, the earlier rule first, in the order of the text.
    private static func strongest(_ findings: [RuleFinding]) -> [RuleFinding] {
        let order = Certainty.allCases
        var kept: [RuleFinding] = []
        for certainty in order {
            for finding in findings
            where finding.certainty == certainty && !kept.contains(where: { $0.tokens.overlaps(finding.tokens) }) {
                kept.append(finding)
            }
        }
        return kept.sorted { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
    }
}
