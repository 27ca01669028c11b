import Testing

@testable import Statistics

/// Each rule without data, on the shortest text that breaks it and on the nearest that does not.
struct SentenceRuleTests {
    private func rules(_ text: String) -> [String] {
        NumberCheck.findings(in: [Passage(text: text, line: 1)], against: []).map { "\($0.rule): \($0.right ?? $0.quote)" }
    }

    @Test(arguments: [
        ("Of the 31 schools invited, 23 took part and 9 did not.", "rest-of-base: 8"),
        ("There were 50 bids. Thirty-eight were approved and the remaining 14 were refused.", "rest-of-base: 12"),
        ("We had 41 of the 60 forms back, so only 29 to chase.", "rest-of-base: 19"),
        ("Of the 44 votes cast, 25 were for the mill, 13 for the quarry and 8 for the airfield.", "parts-of-total: 46"),
        ("The 45 households were made up of 21 families, 14 couples and 12 single people.", "parts-of-total: 47"),
        ("Boys scored 64% and girls 78%, a gap of 12 points.", "points-of-difference: 14"),
        ("Waiting times fell from 18 days in March to 23 days in June.", "direction-of-change: a rise"),
        ("The backlog is down again: 88 tickets compared with 79 on Friday.", "direction-of-change: a rise"),
        ("The vote was 7 to 2, so the decision was unanimous.", "quantifier-of-base: 7 to 2, so the decision was unanimous"),
        ("A third of our 60 plots, 28, are let.", "quantifier-of-base: A third of our 60 plots, 28"),
        ("We wrote to 84 patients. Half of them, 36, booked.", "quantifier-of-base: Half of them, 36"),
        ("The fair drew more than 500 people (468 tickets).", "hedge: 468"),
        ("Just under 30 people came: 33 in all.", "hedge: 33"),
        ("Of 54 parishes, 38 had signed. The 18 that had not were told.", "rest-of-base: 16"),
        ("We read 60 records. In a quarter of the records (21) a form was missing.", "quantifier-of-base: 35%"),
        ("Tips dropped by a quarter. Crews cleared 2,940 tips, against 3,310 before.", "direction-of-change: 11%"),
        ("Loans: 4,120 (goal 4,000). Borrowers: 890 (goal 1,000). Both goals were met.", "status-of-measure: not met"),
        ("The survey went to 200 homes and 64 replied, a response rate of 35%.", "percentage-of-base: 32%"),
        (
            "Cost came first (46%), followed by distance (41%) and hours (52%).",
            "superlative-of-numbers: came first (46%), followed by distance (41%) and hours (52%)"
        ),
        ("We trained 154 members of staff. All 145 members of staff passed.", "told-twice: 154"),
        ("Our target was 120 learners and 104 enrolled, so the target was met.", "status-of-measure: not met"),
        (
            "Each chose one answer: 61% were content, 27% neutral and 22% not.",
            "parts-of-total: 61% were content, 27% neutral and 22%"
        ),
        ("Target: 30 starts. Starts so far: 26. Result: target met.", "status-of-measure: not met"),
        ("The cap was £12,000. The final bill came to £12,640, which is within the cap.", "status-of-measure: not met"),
        ("In 2015 there were 62 village shops; today there are 71. That fall worries us.", "direction-of-change: a rise"),
        ("Use of the bus has trebled: 1,150 trips a week in May, against 560 in January.", "direction-of-change: a rise"),
        ("At least 20 of the records were signed; the precise number was 19.", "hedge: 19"),
        (
            "Uptake was highest in Ashby (71%). In Barton it was 76%.",
            "superlative-of-numbers: highest in Ashby (71%). In Barton it was 76%"
        ),
        ("Forty parents came. Twenty-six of them stayed, or 70%.", "percentage-of-base: 65%"),
        ("We ran 64 sessions against 80 planned (75%).", "percentage-of-base: 80%"),
        ("None of the checks failed: 22 passed and 2 failed.", "quantifier-of-base: None of the checks failed: 22 passed and 2"),
        ("Three tenders were received. Both were above the estimate.", "quantifier-of-base: all three"),
        ("The grant of £18,000 was spent as follows: £9,500 on staff and £8,300 on rooms.", "parts-of-total: £17800"),
        ("The estate is 38 servers. Of these, 21 are new, 11 are older and 8 are out of support.", "parts-of-total: 40"),
        ("We ran 14 workshops in the spring. Feedback from the 16 workshops is below.", "told-twice: 14"),
    ])
    func `a text that breaks one rule has its finding`(text: String, expected: String) {
        #expect(rules(text) == [expected])
    }

    @Test(arguments: [
        "Of the 31 schools invited, 23 took part and 8 did not.",
        "Attendance was 12 of 19 (63%), 63% to 68% as one is not recorded.",
        "Of 25 replies, 12 named cost, 9 time and 6 distance.",
        "Boys scored 64% and girls 78%, a gap of 14 points.",
        "Satisfaction was 71% in spring and 79% in autumn, a rise of 9 points.",
        "Waiting times fell from 23 days in March to 18 days in June.",
        "The vote was 9 to 0, so the decision was unanimous.",
        "Nearly half of our 60 plots, 28, are let.",
        "The fair drew more than 500 people (568 tickets).",
        "Of the 310 patients, 62 were under 18, 171 were aged 18 to 64 and 77 were older.",
        "The target was 120 and 104 enrolled, so it was not met.",
        "In 2024, 76% of parents were content. In 2025, 81% of parents were content.",
        "The interval is 64% to 91% (95% interval); 25 replied.",
        "Target: 30 starts. Starts so far: 31. Result: target met.",
        "In 2015 there were 71 village shops; today there are 62. That fall worries us.",
        "Scores fell in one group, from 21.4 to 20.9, and rose in the other, from 21.1 to 24.6.",
        "At least 20 of the records were signed; the precise number was 21.",
        "Uptake was highest in Ashby (71%). Of those who came, 83% would come again.",
        "Forty parents came. Twenty-six of them stayed, or 65%.",
        "None of the checks failed. Last week 2 failed.",
        "We ran 14 workshops in the spring. The 6 workshops held in the evening were full.",
        "Of the 19 objections, 12 concerned parking and 9 the height; several raised both.",
        "Over 500 people came. Of these, 120 people stayed for lunch.",
    ])
    func `the nearest text that agrees has none`(text: String) { #expect(rules(text) == []) }
}
