import Statistics
import Testing

/// The renderings that domain/figures.md expects of the published totals.
struct ExpectedRenderingTests {
    @Test func `shares of twelve`() throws {
        let vision = PublishedTotals.authorities(.of("vision", .single, [("very-clear", "Very clear")]), [7], unsplit: 5)
        #expect(try printed(vision, "very-clear") == "7 of 12 (58%)")
        #expect(try printed(.authorities(.yesNo("networks"), [12, 0]), "yes") == "12 of 12 (100%)")
        let barriers = PublishedTotals.authorities(
            .of(
                "barriers", .multiple,
                [("funding", "Funding or capacity"), ("support", "Lack of support"), ("poor", "Poor communication")]),
            [11, 4, 2])
        #expect(try printed(barriers, "funding") == "11 of 12 (92%)")
        #expect(try printed(barriers, "support") == "4 of 12")
        #expect(try printed(barriers, "poor") == "2 of 12")
        let training = PublishedTotals.authorities(.of("training", .single, [("good", "Good or Excellent")]), [10], unsplit: 2)
        #expect(try printed(training, "good") == "10 of 12 (83%)")
        let accountability = PublishedTotals.authorities(
            .of("accountability", .single, [("less", "Somewhat or Not effective")]), [10], unsplit: 2, derived: ["less"])
        #expect(try printed(accountability, "less") == "10 of 12 (83%), derived")
    }

    @Test(arguments: [
        (21, "21 of 25 (84%)"), (4, "4 of 25"), (22, "22 of 25 (88%)"), (3, "3 of 25"), (24, "24 of 25 (96%)"), (1, "1 of 25"),
        (0, "0 of 25"),
    ]) func `shares of twenty-five`(count: Int, text: String) throws {
        #expect(try printed(.delegates(.yesNo("item"), [count, 25 - count]), "yes") == text)
    }

    @Test func `a distribution is in counts, with zeros, base and silence`() {
        let rating = Tabulation(variable: .rating("leaders"), counts: [2, 9, 1], answered: 12, missing: [.noReply: 7])
        #expect(rating.prose(.authority) == "2 Emerging, 9 Developing and 1 Embedded (12 of 19; 7 did not reply)")
        let peer = Tabulation(variable: .rating("peer"), counts: [0, 10, 2], answered: 12, missing: [.noReply: 7])
        #expect(peer.prose(.authority) == "0 Emerging, 10 Developing and 2 Embedded (12 of 19; 7 did not reply)")
        let whole = Tabulation(variable: .yesNo("item"), counts: [21, 4], answered: 25)
        #expect(whole.prose(.respondent) == "21 Yes and 4 No (25 respondents answered)")
    }

    @Test func `what the source does not split is said`() {
        let vision = PublishedTotals.authorities(.of("vision", .single, [("very-clear", "Very clear")]), [7], unsplit: 5)
        #expect(
            vision.tabulation.prose(.authority)
                == "7 Very clear; the other 5 are not split in the source (12 of 19; 7 did not reply)")
    }

    @Test func `a multiple variable prints each answer with its base and no sum`() {
        let barriers = Tabulation(
            variable: .of("barriers", .multiple, [("funding", "Funding or capacity"), ("poor", "Poor communication")]),
            counts: [11, 2], answered: 12, missing: [.noReply: 7])
        #expect(
            barriers.prose(.authority)
                == "11 of 12 (92%) Funding or capacity and 2 of 12 Poor communication"
                + " (12 of 19; 7 did not reply; more than one answer possible)"
        )
    }

    @Test func `a share of a maturity rating of organisations has no percentage`() throws {
        let rating = PublishedTotals.authorities(.rating("leaders"), [2, 9, 1])
        let query = Query(variables: ["leaders"], categories: ["developing", "embedded"])
        #expect(try query.evaluate(on: .totals(rating)).prose() == "10 of 12")
        #expect(try query.evaluate(on: .totals(rating)).cell() == "10 of 12")
    }

    @Test func `silence inside the base makes a range`() throws {
        let vision = PublishedTotals.authorities(.of("vision", .single, [("very-clear", "Very clear")]), [7], unsplit: 5)
        let query = Query(variables: ["vision"], categories: ["very-clear"], base: .roster)
        #expect(try query.evaluate(on: .totals(vision)).prose() == "7 of 19 (37%), 37% to 74% as 7 did not reply")
    }

    @Test func `counts, bases and empty bases`() {
        let seven = Outcome.proportion(Proportion(count: 7, base: 12, baseKind: .answered), unit: .authority)
        #expect(seven.prose(.count) == "7")
        #expect(seven.prose(.base) == "12")
        let one = Outcome.proportion(Proportion(count: 1, base: 5, baseKind: .roster), unit: .authority)
        #expect(one.prose(.count) == "one")
        #expect(one.cell(.count) == "1")
        #expect(one.prose() == "1 of 5")
        let nobody = Outcome.proportion(Proportion(count: 0, base: 0, baseKind: .answered), unit: .authority)
        #expect(nobody.prose() == "no local authority answered")
        #expect(nobody.cell() == "[z]")
    }
}
