import Testing

@testable import Statistics

/// Text from anywhere: nothing that is typed may stop the check.
struct AnyTextTests {
    private static let pieces = [
        "of", "the", "25", "12", "0", "19", "%", "(", ")", ",", ";", ":", "/", ".", "-", "–", "from", "to", "rose", "fell", "up",
        "between", "and",
        "or", "most", "all", "none", "half", "a", "third", "one", "in", "five", "84%", "21/25", "21 of 25", "did not", "replied",
        "points", "+", "−",
        "n =", "base", "total", "10,000,000", "9,999,999", "0.001", "99.999%", "nearly", "at least", "over", "March", "2026",
        "rated", "5/5",
        "£", "20", "twenty", "doubled", "respondents", "per cent", "é", "👩‍👩‍👧", "\n", "\r\n", "\n\n", "- ", "“", "’", "1.2.3",
        "99999999999999999999",
        "attended", "vision", "clear", "funding", "not", "no", "every", "[", "]", "=", "020", "+44",
    ]

    @Test func `any mixture of words and numbers is read, the same each time`() {
        var state: UInt64 = 20
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<600 {
            let text = (0..<(1 + next(24))).map { _ in AnyTextTests.pieces[next(AnyTextTests.pieces.count)] }
                .joined(separator: next(3) == 0 ? "" : " ")
            let passage = Passage(text: text, line: 1)
            let report = NumberCheck.report(on: [passage], against: NumberSamples.candidates)
            #expect(report == NumberCheck.report(on: [passage], against: NumberSamples.candidates))
            #expect(
                report.findings.allSatisfy {
                    text.unicodeScalars.count >= $0.quote.unicodeScalars.count && $0.line >= 1 && $0.column >= 1
                })
        }
    }

    @Test func `an empty text has nothing to say`() {
        #expect(NumberCheck.findings(in: [Passage(text: "", line: 1), Passage(text: " \n", line: 2)], against: []) == [])
    }
}
