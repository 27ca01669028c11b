import Testing

@testable import Statistics

/// Sentences as reports have them, right and wrong, without figures to check against.
struct ReportSentenceTests {
    private func rules(_ text: String) -> [String] {
        NumberCheck.findings(in: [Passage(text: text, line: 1)], against: []).map(\.rule)
    }

    @Test(arguments: [
        "Of the 19 local authorities invited, 12 returned the survey, a response rate of 63%.",
        "Twelve of the 19 local authorities replied; seven did not, including four of the six in Berkshire.",
        "Between 47 and 48 of 57 attendances were recorded (82% to 84%).",
        "Three in five (60%) of the 140 delegates came from schools.",
        "In all, 63 delegates came: 41 from local authorities, 12 from schools and 10 from health.",
        "Some 40% of respondents work in schools and 35% in local authorities; the rest, 25%, are parents.",
        "Only 1 of 25 said that the day was too short.",
        "All but one of the 19 took part (18 of 19).",
        "The share of areas at Developing or above rose by 8 percentage points, from 75% (9 of 12) to 83% (10 of 12).",
        "Exclusions fell by 12% between 2023 and 2025, from 1,250 to 1,100.",
        "Attendance did not increase: 13 of 19 came to event 2 and 16 of 19 to event 3.",
        "Nine in ten schools have a SENCO; 94% of them hold the award.",
        "The 15 recommendations are grouped under 4 headings (see Annex 2, pages 14 to 17).",
        "Two of the 12 (1 in 6) report poor communication.",
        "Half of the 12 answered the optional question (6), and none of the six raised cost.",
        "A quarter of returns (3 of 12) came after the deadline of 19 December 2025 at 5 pm.",
        "Most authorities (10 of 12) offer training for teaching assistants, and all 12 for SENCOs.",
        "Ratings: 5 Very good, 4 Good, 3 Fair (12 total).",
        "The sample was 1,000 pupils in 40 schools, 25 in each.",
        "With 21 ratings of 5 and 4 of 4, all 25 were positive.",
        "More than 100 people booked; 63 came, 25 of whom left feedback (40%).",
        "Of 8 actions, 5 are complete, 2 on track and 1 delayed.",
        "The grant is £1.2 million, of which 60% goes to schools.",
        "School places rose from 4,200 to 4,350, an increase of 150 (3.6%).",
        "12 of 19 (63%) returned the survey; of these, 7 (58%) have a very clear vision.",
        "In both waves 8 of 12 rated training Developing, but 2 of 12 rather than 1 of 12 rated it Embedded.",
        "At least half (10 of 19) must attend; 68% to 84% did so after the launch at 95%.",
        "Nearly two thirds of areas (12 of 19) replied.",
        "Fewer than half of the areas (5 of 12) said so consistently.",
        "Peer support has 10 Developing and 2 Embedded, so all 12 are at Developing or above.",
        "Of 12 respondents, 9 named funding and 5 named support.",
        "12 replies came in (9 named funding and 5 named support).",
    ])
    func `a correct sentence has no finding`(text: String) {
        #expect(rules(text) == [])
    }

    @Test(arguments: [
        ("Of the 19 local authorities invited, 12 returned the survey, a response rate of 65%.", "percentage-of-base"),
        ("Twelve of the 19 local authorities replied; eight did not, including four of the six in Berkshire.", "rest-of-base"),
        ("Between 47 and 48 of 57 attendances were recorded (82% to 86%).", "percentage-of-base"),
        ("Three in five (70%) of the 140 delegates came from schools.", "quantifier-of-base"),
        ("In all, 63 delegates came: 41 from local authorities, 12 from schools and 12 from health.", "parts-of-total"),
        ("Only 26 of 25 said that the day was too short.", "count-within-base"),
        ("The share at Developing or above rose by 9 points, from 9 of 12 to 10 of 12.", "points-of-change"),
        ("The share at Developing or above fell by 8 points, from 75% (9 of 12) to 83% (10 of 12).", "direction-of-change"),
        ("Two of the 12 (1 in 4) report poor communication.", "quantifier-of-base"),
        ("Half of the 12 answered the optional question (5), and none of the six raised cost.", "quantifier-of-base"),
        ("A quarter of returns (4 of 12) came after the deadline of 19 December 2025 at 5 pm.", "quantifier-of-base"),
        ("Most authorities (5 of 12) offer training for teaching assistants, and all 12 for SENCOs.", "quantifier-of-base"),
        ("Ratings: 5 Very good, 4 Good, 4 Fair (12 total).", "parts-of-total"),
        ("School places fell from 4,200 to 4,350, an increase of 150 (3.6%).", "direction-of-change"),
        ("12 of 19 (63%) returned the survey; of these, 7 (68%) have a very clear vision.", "percentage-of-base"),
        ("Nearly two thirds of areas (14 of 19) replied.", "quantifier-of-base"),
        ("Fewer than half of the areas (7 of 12) said so consistently.", "quantifier-of-base"),
        ("All respondents (11 of 12) have networks.", "quantifier-of-base"),
        ("The majority of delegates (12 of 25) came by train.", "quantifier-of-base"),
        ("Attendance was 95%, 68% and 74% (18, 13 and 16 of 19).", "percentage-of-base"),
        ("Response was over 70% (12 of 19).", "percentage-of-base"),
        ("Every local authority (18 of 19) took part.", "quantifier-of-base"),
        ("Of 25 replies, 85% were positive.", "reachable-percentage"),
    ])
    func `a wrong sentence has one finding`(text: String, rule: String) {
        #expect(rules(text) == [rule])
    }
}
