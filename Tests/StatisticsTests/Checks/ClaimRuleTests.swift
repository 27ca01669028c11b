import Testing

@testable import Statistics

struct ClaimRuleTests {
    private func rating(_ key: String, _ label: String, _ counts: [Int], unsplit: Int = 0) -> ClaimSubject {
        let levels = ["emerging", "developing", "embedded"].map {
            Category(key: $0, label: $0.prefix(1).uppercased() + $0.dropFirst())
        }
        let tabulation = Tabulation(
            variable: Variable(key: key, label: label, kind: .rating, categories: levels),
            counts: counts, answered: counts.reduce(unsplit, +), missing: [.noReply: 7], unsplit: unsplit)
        return ClaimSubject(key: key, label: label, measure: .rating(tabulation), unit: .authority, printedOnly: true)
    }

    private var domains: [ClaimSubject] {
        [
            rating("leaders", "School leader buy-in", [2, 9, 1]),
            rating("partnership", "Partnership working", [1, 8, 3]),
            rating("training", "Training", [3, 8, 1]),
            rating("peer-support", "Peer-to-peer support", [0, 10, 2]),
            rating("team", "Team around the school", [3, 7, 2]),
            rating("co-production", "Co-production", [0, 9, 3]),
        ]
    }

    private func share(
        _ count: Int, _ base: Int, unknown: Int = 0, _ kind: BaseKind = .roster, missing: [Missing: Int] = [:],
        unit: Unit = .authority, key: String = "share", label: String = "Share"
    ) -> ClaimSubject {
        let proportion = Proportion(count: count, unknown: unknown, base: base, baseKind: kind, missing: missing)
        return ClaimSubject(key: key, label: label, measure: .proportion(proportion), unit: unit)
    }

    private func change(_ before: (Int, Int), _ after: (Int, Int), unknown: Int = 0) -> ClaimSubject {
        let first = Proportion(count: before.0, base: before.1, baseKind: .answered)
        let second = Proportion(count: after.0, unknown: unknown, base: after.1, baseKind: .answered)
        return ClaimSubject(key: "c", label: "Change", measure: .change(before: first, after: second), unit: .authority)
    }

    @Test func `peer support is not the strongest domain`() throws {
        let verdict = try ClaimRule.highest.test(subjects: domains, subject: "peer-support")

        #expect(
            verdict
                == Verdict(
                    kind: .notSupported,
                    reason:
                        "Level with co-production on Developing or above (12 of 12 each) and behind it on Embedded (2 against 3)"))
    }

    @Test func `co-production is the strongest domain`() throws {
        let verdict = try ClaimRule.highest.test(subjects: domains, subject: "co-production")

        #expect(
            verdict
                == Verdict(
                    kind: .supported,
                    reason:
                        "Level with peer-to-peer support on Developing or above (12 of 12 each) and ahead of it on Embedded (3 against 2)"
                ))
    }

    @Test func `team around the school does not require the most development, training does`() throws {
        let team = try ClaimRule.lowest.test(subjects: domains, subject: "team")
        let training = try ClaimRule.lowest.test(subjects: domains, subject: "training")

        #expect(
            team
                == Verdict(
                    kind: .notSupported,
                    reason: "Level with training on Developing or above (9 of 12 each) and ahead of it on Embedded (2 against 1)"))
        #expect(training.kind == .supported)
        #expect(
            training.reason
                == "Level with team around the school on Developing or above (9 of 12 each) and behind it on Embedded (1 against 2)"
        )
    }

    @Test func `a tie is neither first nor last`() throws {
        let pair = [rating("a", "A", [1, 2, 3]), rating("b", "B", [1, 2, 3])]

        for rule in [ClaimRule.highest, .lowest] {
            let verdict = try rule.test(subjects: pair, subject: "a")
            #expect(
                verdict
                    == Verdict(
                        kind: .notSupported,
                        reason: "Level with B on Developing or above (5 of 6 each) and level with it on Embedded (3 each)"))
        }
    }

    @Test func `only one measure is delayed`() throws {
        let unit = Unit(singular: "measure", plural: "measures")
        let verdict = try ClaimRule.equals(.count(1)).test(subjects: [share(1, 5, unit: unit)], subject: nil)

        #expect(verdict == Verdict(kind: .supported, reason: "1 of 5 measures, which is exactly 1"))
    }

    @Test func `every meeting passed half on any reading of the blank cell`() throws {
        let meetings = [share(18, 19), share(13, 19, unknown: 1), share(16, 19)]
        let verdict = try ClaimRule.atLeast(.share(numerator: 50, denominator: 100)).test(subjects: meetings, subject: nil)

        #expect(
            verdict
                == Verdict(
                    kind: .supported, reason: "18 of 19, 13 to 14 of 19 and 16 of 19 local authorities, which is at least 50%"))
    }

    @Test func `a limit between the bounds depends on what is missing`() throws {
        let verdict = try ClaimRule.atLeast(.count(14)).test(subjects: [share(13, 19, unknown: 1)], subject: nil)

        #expect(
            verdict
                == Verdict(
                    kind: .dependsOnMissing,
                    reason: "13 to 14 of 19 local authorities, which may or may not be, depending on what is not known, at least 14"
                ))
    }

    @Test func `sustained engagement is ambiguous and lists its meanings`() throws {
        let meanings = [
            share(19, 19, key: "any", label: "Attended at least one event"),
            share(11, 19, unknown: 1, key: "all", label: "Attended all three events"),
        ]
        let verdict = try ClaimRule.ambiguous.test(subjects: meanings, subject: nil)

        #expect(
            verdict
                == Verdict(
                    kind: .ambiguous,
                    reason:
                        "State which is meant: attended at least one event (19 of 19) or attended all three events (11 to 12 of 19)"
                ))
    }

    @Test func `funding is the largest barrier among the counts printed`() throws {
        let names = [("funding", "Funding or capacity"), ("support", "Lack of support"), ("communication", "Poor communication")]
        let barriers = Tabulation(
            variable: Variable(
                key: "barriers", label: "Barriers", kind: .multiple, categories: names.map { Category(key: $0.0, label: $0.1) }),
            counts: [11, 4, 2], answered: 12, missing: [.noReply: 7])
        let subject = ClaimSubject(
            key: "barriers", label: "Barriers", measure: .tabulation(barriers), unit: .authority, printedOnly: true)

        #expect(
            try ClaimRule.largest(category: "funding").test(subjects: [subject], subject: nil)
                == Verdict(kind: .supported, reason: "The largest among the counts printed: 11 of 12, the next is 4"))
        #expect(
            try ClaimRule.largest(category: "support").test(subjects: [subject], subject: nil)
                == Verdict(
                    kind: .notSupported,
                    reason: "Not alone as the largest among the counts printed: 4 of 12, Funding or capacity has 11"))
        #expect(throws: ClaimFault.unknownCategory("time", subject: "barriers")) {
            try ClaimRule.largest(category: "time").test(subjects: [subject], subject: nil)
        }
    }

    @Test func `all who responded rated the summit positively`() throws {
        let verdict = try ClaimRule.all.test(subjects: [share(25, 25, .answered, unit: .respondent)], subject: nil)

        #expect(verdict == Verdict(kind: .supported, reason: "25 of 25 respondents"))
    }

    @Test func `299 of 300 is not all and 1 of 300 is not none`() throws {
        #expect(try ClaimRule.all.test(subjects: [share(299, 300)], subject: nil).kind == .notSupported)
        #expect(try ClaimRule.none.test(subjects: [share(1, 300)], subject: nil).kind == .notSupported)
        #expect(try ClaimRule.none.test(subjects: [share(0, 25)], subject: nil).kind == .supported)
        #expect(try ClaimRule.none.test(subjects: [share(0, 25, unknown: 1)], subject: nil).kind == .dependsOnMissing)
    }

    @Test func `strong speakers have no evidence`() throws {
        #expect(
            try ClaimRule.noEvidence.test(subjects: [], subject: nil)
                == Verdict(kind: .noEvidence, reason: "No figure is bound to this statement"))
    }

    @Test func `most of those that answered is refused where it is not most of those invited`() throws {
        let verdict = try ClaimRule.most.test(subjects: [share(9, 12, .answered, missing: [.noReply: 7])], subject: nil)

        #expect(
            verdict
                == Verdict(
                    kind: .notSupported,
                    reason: "9 of 12 local authorities is over half, and 9 of the 19 invited is not over half"))
        #expect(
            try ClaimRule.most.test(subjects: [share(10, 12, .answered, missing: [.noReply: 7])], subject: nil).kind == .supported)
        #expect(try ClaimRule.most.test(subjects: [share(9, 18)], subject: nil).kind == .notSupported)
        #expect(try ClaimRule.most.test(subjects: [share(9, 19, unknown: 1)], subject: nil).kind == .dependsOnMissing)
    }

    @Test func `a rise and a fall in matched units`() throws {
        #expect(
            try ClaimRule.increased.test(subjects: [change((7, 12), (9, 12))], subject: nil)
                == Verdict(kind: .supported, reason: "From 7 of 12 to 9 of 12 matched local authorities, a rise"))
        #expect(
            try ClaimRule.increased.test(subjects: [change((9, 12), (7, 12))], subject: nil)
                == Verdict(kind: .notSupported, reason: "From 9 of 12 to 7 of 12 matched local authorities, a fall"))
        #expect(try ClaimRule.decreased.test(subjects: [change((7, 12), (7, 12))], subject: nil).kind == .notSupported)
        #expect(
            try ClaimRule.increased.test(subjects: [change((7, 12), (7, 12), unknown: 1)], subject: nil).kind == .dependsOnMissing)
    }

    @Test func `what is not split makes an order depend on it`() throws {
        let pair = [rating("a", "First part", [2, 3, 3], unsplit: 2), rating("b", "Second part", [3, 5, 2])]
        let verdict = try ClaimRule.highest.test(subjects: pair, subject: "a")

        #expect(
            verdict
                == Verdict(
                    kind: .dependsOnMissing,
                    reason:
                        "Beside second part 6 to 8 of 10 against 7 of 10 on Developing or above and 3 to 5 of 10 against 2 of 10 "
                        + "on Embedded: alone first on one reading of what is not known, not on another"))
    }

    @Test func `figures of different kinds cannot be ranked`() {
        let mixed = [domains[0], share(3, 12, .answered)]
        #expect(throws: ClaimFault.notComparable("leaders", "share", difference: "they are not both shares, or both ratings")) {
            try ClaimRule.highest.test(subjects: mixed, subject: "leaders")
        }
        #expect(throws: ClaimFault.unknownSubject("x")) { try ClaimRule.highest.test(subjects: domains, subject: "x") }
        #expect(throws: ClaimFault.noSubjectNamed) { try ClaimRule.lowest.test(subjects: domains, subject: nil) }
        #expect(throws: ClaimFault.noSubjects) { try ClaimRule.most.test(subjects: [], subject: nil) }
    }

    @Test func `an empty base is no evidence`() throws {
        #expect(
            try ClaimRule.all.test(subjects: [share(0, 0)], subject: nil)
                == Verdict(kind: .noEvidence, reason: "Nothing to count: share has a base of 0"))
    }
}
