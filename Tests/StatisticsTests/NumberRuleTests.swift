import Statistics
import Testing

/// The test vectors of notes/evaluation.md, section 3.1.
struct NumberRuleTests {
    private func proportion(_ count: Int, _ base: Int, missing: [Missing: Int] = [:]) -> Proportion {
        Proportion(count: count, base: base, baseKind: .answered, missing: missing)
    }

    @Test(arguments: [
        (21, 25, 84, 653, 936), (9, 12, 75, 468, 911), (2, 12, 17, 47, 448), (1, 12, 8, 15, 354), (0, 12, 0, 0, 242),
        (12, 12, 100, 758, 1000), (12, 19, 63, 410, 809),
    ]) func `Wilson intervals`(count: Int, base: Int, percent: Int, low: Int, high: Int) throws {
        let interval = try #require(Interval.wilson(count, base))

        #expect(Share(count, base)?.percent() == percent)
        #expect(Int((interval.low * 1000).rounded()) == low)
        #expect(Int((interval.high * 1000).rounded()) == high)
    }

    @Test func `N4 and N14: most of the replies is not most of all`() {
        let replies = proportion(9, 12, missing: [.noReply: 7])
        #expect(replies.prose(.authority) == "9 of 12 (75%)")
        #expect(replies.isMost == .no)
        #expect(Share(9, 19)?.percent() == 47)
        #expect(proportion(10, 12, missing: [.noReply: 7]).isMost == .yes)
        #expect(Proportion(count: 9, unknown: 1, base: 19, baseKind: .roster).isMost == .unknown)
    }

    @Test(arguments: [(11, "11 of 12 (92%)"), (7, "7 of 12 (58%)"), (4, "4 of 12"), (2, "2 of 12")])
    func `N4: counts under five have no percentage`(count: Int, text: String) {
        #expect(proportion(count, 12).prose(.authority) == text)
    }

    @Test(arguments: [(9, 9, "9 of 9"), (5, 9, "5 of 9"), (10, 10, "10 of 10 (100%)"), (45, 60, "45 of 60 (75%)")])
    func `N4: bases under ten have no percentage`(count: Int, base: Int, text: String) {
        #expect(proportion(count, base).prose(.respondent) == text)
    }

    @Test func `N4: only tables about people mark low reliability`() {
        #expect(proportion(21, 25).cell(.respondent) == "21 of 25 (84%)")
        #expect(proportion(21, 25, missing: [.noReply: 38]).cell(.respondent) == "21 of 25 (84%) [u]")
        #expect(proportion(21, 25, missing: [.noReply: 38]).cell(.authority) == "21 of 25 (84%)")
        #expect(proportion(21, 25, missing: [.noReply: 38]).prose(.respondent) == "21 of 25 (84%)")
        #expect(proportion(4, 25, missing: [.noReply: 38]).cell(.respondent) == "4 of 25")
        #expect(proportion(45, 60).cell(.respondent) == "45 of 60 (75%) [u]")
        #expect(proportion(45, 60).isFlagged)
        #expect(proportion(90, 100).cell(.respondent) == "90 of 100 (90%)")
    }

    @Test func `N6: halves go away from zero, from the exact integers`() {
        #expect(Share(23, 40)?.percent() == 58)
        #expect(Share(29, 200)?.percent() == 15)
        #expect(Share(5, 200)?.percent() == 3)
        #expect(Share(1, 3)?.percentText(decimals: 1) == "33.3%")
        #expect(Share(1, 1000)?.percentText(decimals: 2) == "0.10%")
    }

    @Test func `N7: a note only where every part prints a percentage and they miss a hundred`() {
        let three = Variable.of("v", .single, [("a", "A"), ("b", "B"), ("c", "C")])
        #expect(addingUpNote(for: Tabulation(variable: three, counts: [2, 9, 1], answered: 12)) == nil)
        #expect(addingUpNote(for: Tabulation(variable: three, counts: [1, 1, 1], answered: 3)) == nil)
        #expect(
            addingUpNote(for: Tabulation(variable: three, counts: [10, 10, 10], answered: 30))
                == "Percentages may not sum to 100 because of rounding")
        #expect(addingUpNote(for: Tabulation(variable: three, counts: [10, 20, 20], answered: 50)) == nil)
        let rating = Tabulation(variable: .rating("r"), counts: [10, 10, 10], answered: 30)
        #expect(addingUpNote(for: rating, unit: .authority) == nil)
    }

    @Test func `N8: a missed target never prints as met`() {
        let target = Threshold.atLeast(Share(percent: 90))
        #expect(Share(43, 48).map { target.isMet(by: $0) } == false)
        #expect(Share(43, 48)?.percentText(against: target) == "89.6%")
        #expect(Share(179, 200)?.percentText(against: target) == "89.5%")
        #expect(Share(9, 10)?.percentText(against: target) == "90%")
        #expect(Share(101, 1000)?.percentText(against: .atMost(Share(percent: 10))) == "10.1%")
        #expect(proportion(43, 48).prose(.respondent, against: target) == "43 of 48 (89.6%)")
        #expect(Share(percentage: "89.5%") == Share(895, 1000))
        #expect(Share(percentage: "half") == nil)
    }

    @Test func `N9: worst cases over everyone invited`() {
        let replies = proportion(9, 12, missing: [.noReply: 7])
        #expect(replies.worstCase == Bounds(low: Share(9, 19)!, high: Share(16, 19)!))
        #expect(replies.worstCaseProse == "9 to 16 of 19 (47% to 84%)")
        #expect(replies.intervalProse(.authority) == nil)
        #expect(
            proportion(21, 25).intervalProse(.respondent)
                == "65% to 94% (95% interval, indicative: respondents chose to reply)")
        #expect(proportion(4, 25).intervalProse(.respondent) == nil)
    }

    @Test func `N10: exact sign test`() {
        #expect(SignTest.probability(3, 0) == 0.25)
        #expect(SignTest.probability(6, 0) == 0.03125)
        #expect((SignTest.probability(7, 1) * 1000).rounded() == 70)
        #expect((SignTest.probability(8, 1) * 1000).rounded() == 39)
        #expect(SignTest.probability(0, 0) == 1)
        #expect(SignTest.probability(5, 5) == 1)
        #expect(SignTest.probability(2000, 2000) == 1)
        #expect(SignTest.isSignificant(8, 1) && !SignTest.isSignificant(7, 1))
    }

    @Test func `N13 and N14: rounding hides neither a few nor the last`() {
        #expect(proportion(1, 300).prose(.respondent) == "1 of 300")
        #expect(proportion(5, 12_000).cell(.respondent) == "5 of 12,000 [low]")
        #expect(proportion(5, 12_000).prose(.respondent) == "5 of 12,000 (less than 1%)")
        #expect(proportion(5, 12_000).percentCell(.respondent) == "[low]")
        #expect(proportion(299, 300).prose(.respondent) == "299 of 300 (100%)")
        #expect(proportion(299, 300).isAll == .no)
        #expect(proportion(300, 300).isAll == .yes)
        #expect(proportion(0, 300).isNone == .yes)
    }
}
