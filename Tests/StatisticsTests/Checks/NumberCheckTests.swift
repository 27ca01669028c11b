import Testing

@testable import Statistics

struct NumberCheckTests {
    private func findings(_ text: String, _ candidates: [NumberCandidate] = []) -> [NumberFinding] {
        NumberCheck.findings(in: [Passage(text: text, line: 1)], against: candidates)
    }

    @Test func `a percentage that its count and base do not give is a contradiction`() {
        #expect(
            findings("9 of 12 (74%)") == [
                NumberFinding(
                    quote: "9 of 12 (74%)", line: 1, column: 1, rule: "percentage-of-base", message: "9 of 12 is 75%", right: "75%",
                    certainty: .contradiction)
            ])
    }

    @Test func `a percentage that no count of the base gives is a contradiction`() {
        #expect(
            findings("86% of the 25") == [
                NumberFinding(
                    quote: "86% of the 25", line: 1, column: 1, rule: "reachable-percentage", message: "No count of 25 gives 86%",
                    right: "84% (21 of 25) or 88% (22 of 25)", certainty: .contradiction)
            ])
    }

    @Test func `parts that miss their total are a contradiction`() {
        #expect(
            findings("2 Emerging / 9 Developing / 2 Embedded (12 total)") == [
                NumberFinding(
                    quote: "2 Emerging / 9 Developing / 2 Embedded (12 total)", line: 1, column: 1, rule: "parts-of-total",
                    message: "2 + 9 + 2 is 13, and the total is given as 12", right: "13", certainty: .contradiction)
            ])
    }

    @Test(arguments: ["Most of the 19 (9) came.", "Most of the 19 came (9 of 19).", "9 of the 19, most of them, came."])
    func `most of the 19 for 9 is a contradiction`(text: String) {
        #expect(findings(text).map(\.rule) == ["quantifier-of-base"])
        #expect(findings(text).map(\.certainty) == [.contradiction])
    }

    @Test(arguments: [
        "Buy-in increased from 9 of 12 to 7 of 12.", "Buy-in increased from 75% to 58%.",
        "Buy-in rose: 9 of 12 at baseline, 7 of 12 at follow-up.",
        "Buy-in is 58%, up from 75%.", "There was an increase between the baseline (9 of 12) and the follow-up (7 of 12).",
    ])
    func `increased over a fall is a contradiction`(text: String) {
        #expect(findings(text).map(\.rule) == ["direction-of-change"])
    }

    @Test func `the same quantity told with two values is a contradiction`() {
        let text = "At the summit 21 of 25 gave the top rating. Elsewhere we say that 22 of 25 gave the top rating."

        #expect(
            findings(text) == [
                NumberFinding(
                    quote: "22 of 25", line: 1, column: 67, rule: "told-twice",
                    message: "The same was given as 21 of 25 before",
                    right: "21 of 25", certainty: .contradiction)
            ])
    }

    @Test func `a finding gives the line and column of its quote`() {
        let passage = Passage(text: "Attendance was high.\nIt was “good”: 9 of 12 (74%).", line: 7, column: 3)
        let finding = NumberCheck.findings(in: [passage], against: []).first

        #expect(finding?.line == 8)
        #expect(finding?.column == 16)
        #expect(finding?.quote == "9 of 12 (74%)")
    }

    @Test func `a number that equals a figure is a match and can be bound`() {
        let passage = Passage(text: "A very clear vision for inclusion is reported by 7 of 12.", line: 1)
        let report = NumberCheck.report(on: [passage], against: NumberSamples.candidates)

        #expect(
            report == NumberReport(findings: [], matches: [NumberMatch(quote: "7 of 12", line: 1, column: 50, candidate: "vision")])
        )
    }

    @Test func `a number whose words name a figure with another value is a contradiction`() {
        #expect(
            findings("A very clear vision for inclusion is reported by 8 of 12.", NumberSamples.candidates) == [
                NumberFinding(
                    quote: "8 of 12", line: 1, column: 50, rule: "figure-of-report",
                    message: "The evidence gives 7 of 12 for 'vision'",
                    right: "7 of 12", certainty: .contradiction)
            ])
    }

    @Test func `a number that no figure names is unsupported`() {
        let found = findings("Some 140 schools sent pupils to the choir.", NumberSamples.candidates)

        #expect(found.map(\.certainty) == [.unsupported])
        #expect(found.map(\.quote) == ["Some 140"])
        #expect(findings("Some 140 schools sent pupils to the choir.") == [])
    }

    @Test func `a loose word that is stretched is unlikely`() {
        #expect(findings("Nearly 95% (16 of 19) came.").map(\.certainty) == [.unlikely])
        #expect(findings("Over 90% (16 of 19) came.").map(\.certainty) == [.contradiction])
    }

    @Test func `findings are the same on every run`() {
        let passages = NumberSamples.all.map { Passage(text: MarkedText($0.text).text, line: 1) }
        let first = NumberCheck.report(on: passages, against: NumberSamples.candidates)

        #expect((0..<3).allSatisfy { _ in NumberCheck.report(on: passages, against: NumberSamples.candidates) == first })
    }
}
