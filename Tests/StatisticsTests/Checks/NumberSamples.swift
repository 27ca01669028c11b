@testable import Statistics

/// A correct sentence, its numbers in brackets `[…]`, and what makes it true of itself and of the sample figures.
struct NumberSample: Sendable {
    let text: String
    /// True while the numbers, in order, contradict neither each other nor the figures.
    let agrees: @Sendable ([Int]) -> Bool

    init(_ text: String, _ agrees: @escaping @Sendable ([Int]) -> Bool = { _ in true }) {
        self.text = text
        self.agrees = agrees
    }
}

/// True where `percent` is what `count` of `base` rounds to, halves up.
func rounds(_ count: Int, _ base: Int, _ percent: Int) -> Bool {
    base > 0 && count <= base && (200 * count + base) / (2 * base) == percent
}

/// True where some count of `base` rounds to `percent`.
func reaches(_ base: Int, _ percent: Int) -> Bool { (0...max(base, 0)).contains { rounds($0, base, percent) } }

enum NumberSamples {
    static let all = shares + reachable + parts + words + changes + figures + tricky

    static let shares: [NumberSample] = [
        NumberSample("[21] of [25] delegates (84%) gave the day the top rating.") { rounds($0[0], $0[1], 84) },
        NumberSample("Attendance at the first event was [18] of 19 ([95]%).") { rounds($0[0], 19, $0[1]) },
        NumberSample("[58]% ([7]/[12]) of local authorities report a very clear vision.") { $0 == [58, 7, 12] },
        NumberSample("Networks are in place in [12] of [12] (100%) areas that answered.") { rounds($0[0], $0[1], 100) },
        NumberSample("Training was rated Good or Excellent by [83]% ([10]/[12]).") { rounds($0[1], $0[2], $0[0]) },
        NumberSample("Of those who replied, [22] of the 25 ([88]%) found the content relevant.") { rounds($0[0], 25, $0[1]) },
        NumberSample("Sixteen of the 19 local authorities ([84]%) came to the summit on 20 March 2026.") { rounds(16, 19, $0[0]) },
        NumberSample("In total [63] per cent (12 out of [19]) returned the survey.") { rounds(12, $0[1], $0[0]) },
        NumberSample("Attendance was [95]%, [68]% and 84% ([18], 13 and 16 of 19).") {
            rounds($0[2], 19, $0[0]) && rounds(13, 19, $0[1])
        },
        NumberSample("Funding was named by [11] of [12] (92%), lack of support by 4 of 12 and poor communication by 2 of 12.") {
            rounds($0[0], $0[1], 92)
        },
        NumberSample("The length was just right for [24] of 25, or [96]%.") { rounds($0[0], 25, $0[1]) },
        NumberSample("Over the year [1,234] of [2,000] pupils (62%) took part.") { rounds($0[0], $0[1], 62) },
        NumberSample("Event two reached 13 to 14 of 19 ([68]% to [74]%), as one is not recorded.") { $0[0] == 68 && $0[1] == 74 },
        NumberSample("Peer review is planned in [9] of [12] ([75]%) and under way in 5 of 12 ([42]%).") {
            rounds($0[0], $0[1], $0[2]) && rounds(5, 12, $0[3])
        },
    ]

    static let reachable: [NumberSample] = [
        NumberSample("[84]% of the 25 rated the summit 5 out of 5.") { reaches(25, $0[0]) },
        NumberSample("Of the 25 who replied by March 2026, [88]% found the content relevant.") { reaches(25, $0[0]) },
        NumberSample("Feedback (n = 25) was warm, and [96]% said that the length was just right.") { reaches(25, $0[0]) },
        NumberSample("The survey drew 12 respondents. Of these, [58]% reported a very clear vision.") { $0 == [58] },
        NumberSample("Of the 25, [88]% found the content relevant.") { reaches(25, $0[0]) },
        NumberSample("[92]% of the 12 named funding.") { reaches(12, $0[0]) },
        NumberSample("Among all 19, [63]% returned the survey.") { reaches(19, $0[0]) },
        NumberSample("Base: 12. Very clear: [58]%.") { reaches(12, $0[0]) },
        NumberSample("58% ([7]) of the 12 local authorities reported a very clear vision.") { rounds($0[0], 12, 58) },
    ]

    static let parts: [NumberSample] = [
        NumberSample("[2] Emerging / [9] Developing / [1] Embedded ([12] total)") { $0[0] + $0[1] + $0[2] == $0[3] },
        NumberSample("Training: [3] Emerging, [8] Developing and 1 Embedded ([12] of 19; [7] did not reply).") {
            $0[0] + $0[1] + 1 == $0[2] && $0[2] + $0[3] == 19
        },
        NumberSample("The project held [three] events ([two] in person and [one] online).") { $0[0] == $0[1] + $0[2] },
        NumberSample("[12] of the [19] local authorities returned the survey and [7] did not.") { $0[0] + $0[2] == $0[1] },
        NumberSample("[13] of 19 attended, [five] did not attend and one is not recorded.") { $0[0] + $0[1] + 1 == 19 },
        NumberSample("School leaders are involved: [5] consistently, [6] sometimes and 1 rarely, [12] in total.") {
            $0[0] + $0[1] + 1 == $0[2]
        },
        NumberSample("There are [five] measures: [four] completed and [one] delayed.") { $0[0] == $0[1] + $0[2] },
        NumberSample("Partnerships are [2] very strong; [9] somewhat strong; [1] weak (n = [12]).") {
            $0[0] + $0[1] + $0[2] == $0[3]
        },
    ]

    static let words: [NumberSample] = [
        NumberSample("All [19] local authorities took part ([19] of 19).") {
            $0[0] == $0[1] && $0[1] == 19 || $0[0] != 19 && $0[1] == 19
        },
        NumberSample("Most of the 19 attended the second event ([13] of 19).") { 2 * $0[0] > 19 && $0[0] <= 19 },
        NumberSample("A majority ([16] of 19) came to the summit.") { 2 * $0[0] > 19 && $0[0] <= 19 },
        NumberSample("Half of respondents ([6] of [12]) involve school leaders sometimes.") { rounds($0[0], $0[1], 50) },
        NumberSample("A third of local authorities ([4] of [12]) lack targeted support.") { rounds($0[0], $0[1], 33) },
        NumberSample("Two thirds ([8] of 12) have a developing partnership.") { rounds($0[0], 12, 67) },
        NumberSample("None of the respondents rated it below 4 ([0] of 25).") { $0[0] == 0 },
        NumberSample("More than half ([7] of 12) have a very clear vision.") { $0 == [7] },
        NumberSample("Three quarters of areas ([75]%) reached Developing.") { $0[0] == 75 },
        NumberSample("Nearly all areas ([18] of 19) came to the launch.") { $0[0] < 19 && $0[0] > 10 },
        NumberSample("All respondents ([100]%) said that expectations were met.") { $0[0] == 100 },
        NumberSample("Over 80% of delegates ([21] of 25) gave the top mark.") { 5 * $0[0] > 4 * 25 && $0[0] <= 25 },
        NumberSample("Most of the 19 ([13]) attended the second event.") { 2 * $0[0] > 19 },
    ]

    static let changes: [NumberSample] = [
        NumberSample("Clear vision rose from [40]% to [58]% of matched areas.") { $0[0] < $0[1] },
        NumberSample("Buy-in increased from [7] of 12 at the start to [9] of 12 a year on.") {
            $0[0] < $0[1] && $0[0] <= 12 && $0[1] <= 12
        },
        NumberSample("The number of networks doubled from [6] to [12].") { 20 * $0[1] >= 38 * $0[0] && 20 * $0[1] <= 42 * $0[0] },
        NumberSample("Delays fell from [five] to [two].") { $0[0] > $0[1] },
        NumberSample("Buy-in increased: [7] of 12 at baseline, [9] of 12 at follow-up.") {
            $0[0] < $0[1] && $0[0] <= 12 && $0[1] <= 12
        },
        NumberSample("Attendance is now [84]%, up from [68]%.") { $0[0] > $0[1] },
        NumberSample("Take-up rose by [18] percentage points, from [40]% to [58]%.") {
            $0[1] < $0[2] && abs($0[2] - $0[1] - $0[0]) <= 1
        },
    ]

    /// Against ``candidates``.
    static let figures: [NumberSample] = [
        NumberSample("A very clear vision for inclusion is reported by [7] of [12].") { $0 == [7, 12] },
        NumberSample("SENCO networks or clusters are established in [12] of 12 areas.") { $0 == [12] },
        NumberSample("Attendance at the launch of the community came to [18] of 19.") { $0 == [18] },
        NumberSample("Funding or capacity is a barrier for [92]% of respondents.") { $0 == [92] },
        NumberSample("The overall experience of the summit was rated at the top by [21] of 25.") { $0 == [21] },
    ]

    /// Nothing here can be contradicted by altering the number in brackets.
    static let tricky: [NumberSample] = [
        NumberSample("The summit took place on [20] March 2026 and the launch on 19 November 2025."),
        NumberSample("The plan for [2025]/26 covers Project 20 and its five measures.") {
            $0[0] <= 26 || (1900...2099).contains($0[0])
        },
        NumberSample("Feedback on one of the three events ([19] of 19) came in on paper.") { $0[0] <= 19 },
        NumberSample(
            "Barriers named were funding ([92]%), lack of support (33%) and poor communication (17%); several could be chosen."
        ) { $0 == [92] },
        NumberSample("Delegates rated the day 5/5 and asked for Section [19] to be a visible thread."),
        NumberSample("100% rated the overall experience positively (4–5/5), and no rating was below [4]/5.") { $0[0] <= 5 },
        NumberSample("Table [2] shows that 9 of 12 (75%) are at Developing."),
        NumberSample("Questions [3] to 5 were asked of young people aged 16 to 25."),
        NumberSample("Call 020 7946 0000 before 9.30am or write to team@example.org about version [2]."),
        NumberSample("At least [10] of 19 were needed at each meeting; 18, 13 and 16 came.") { $0[0] <= 19 },
        NumberSample("Two workshops ran for [90] minutes each."),
        NumberSample("No one left early, and one of the speakers stayed for [two] hours."),
        NumberSample("The threshold is at least [50]% at each meeting, and 16 of 19 (84%) came to the last."),
        NumberSample("See https://example.org/2026/03/20/report-84 for all [15] recommendations."),
        NumberSample("In 12 of 19 areas [47]% of pupils on SEN Support are in mainstream schools."),
        NumberSample("11 of 19 attended all [three] events and 7 of 19 also returned the survey."),
        NumberSample("The most common barrier (11 of 12) was funding, and [4] of 12 named support.") { $0[0] <= 12 },
        NumberSample("Authorities attended most events ([9] of 19 came to every one).") { $0[0] <= 19 },
        NumberSample("1. Keep the format. The [first] of 15 recommendations is about events."),
        NumberSample("Around [15] to 20 schools in each area took part in 2024, 2025 and 2026."),
        NumberSample("The budget of £[12],500 paid for 3 events and a two-day course."),
        NumberSample("18 attended event 1, 13 attended event 2 and [16] attended event 3."),
    ]

    static let candidates: [NumberCandidate] = [
        candidate("vision", "Very clear vision for inclusion", ["vision"], 7, 12, [.noReply: 7]),
        candidate("networks", "Established SENCO networks or clusters", ["networks"], 12, 12, [.noReply: 7]),
        candidate("launch", "Attendance at the launch of the community", ["event 1"], 18, 19, [:], .roster),
        candidate("funding", "Funding or capacity as a barrier", ["funding"], 11, 12, [.noReply: 7]),
        candidate("overall", "Overall experience of the summit rated at the top", ["overall experience"], 21, 25, [:]),
    ]

    private static func candidate(
        _ key: String, _ label: String, _ words: [String], _ count: Int, _ base: Int, _ missing: [Missing: Int],
        _ kind: BaseKind = .answered
    ) -> NumberCandidate {
        let proportion = Proportion(count: count, base: base, baseKind: kind, missing: missing)
        return NumberCandidate(key: key, label: label, words: words, value: .proportion(proportion), unit: .authority)
    }
}
