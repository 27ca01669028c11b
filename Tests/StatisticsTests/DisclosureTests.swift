import Statistics
import Testing

struct DisclosureTests {
    private let three = Variable.of("v", .single, [("a", "A"), ("b", "B"), ("c", "C")])

    private func share(_ count: Int, _ base: Int) -> Outcome {
        .proportion(Proportion(count: count, base: base, baseKind: .answered), unit: .respondent)
    }

    @Test func `N12 (a): one hidden count is recovered, so another is hidden`() {
        let sums = [KnownSum(["a", "b", "c"], total: 25), KnownSum(["a"], total: 12), KnownSum(["b"], total: 9)]
        #expect(
            Disclosure.ranges(given: sums) == [
                Feasible(cell: "a", low: 12, high: 12), Feasible(cell: "b", low: 9, high: 9), Feasible(cell: "c", low: 4, high: 4),
            ])

        let outcome = Outcome.distribution(Tabulation(variable: three, counts: [12, 9, 4], answered: 25), unit: .respondent)
        let partial = DisclosedTabulation(
            variable: three, counts: [12, nil, nil], answered: 25, missing: [:], rounding: 1, scheme: .people)
        #expect(outcome.disclosed(under: .people) == .partial(partial, unit: .respondent))
        #expect(
            outcome.disclosed(under: .people).prose()
                == "12 A; B and C are not shown, to protect people (25 respondents answered)")
        #expect(outcome.disclosed(under: .people).cell() == "12 A, [c] B, [c] C; base 25")
    }

    @Test func `N12 (b): a cell is given away when sums that hold it are combined`() {
        let total = PublishedSum(cells: ["a", "b", "c"])
        #expect(Disclosure.audit(published: [total, PublishedSum(cells: ["a"])]) == [])
        #expect(Disclosure.audit(published: [total, PublishedSum(cells: ["a"]), PublishedSum(cells: ["b"])]) == ["c"])
        #expect(Disclosure.audit(published: [total, PublishedSum(cells: ["a", "b"])]) == ["c"])
        let pairs = [PublishedSum(cells: ["a", "b"]), PublishedSum(cells: ["b", "c"]), PublishedSum(cells: ["a", "c"])]
        #expect(Disclosure.audit(published: pairs) == ["a", "b", "c"])
        let hidden = PublishedSum(cells: ["b", "c"], isPublished: false)
        #expect(Disclosure.auditSums([total, PublishedSum(cells: ["a"]), hidden]) == [hidden])
    }

    @Test func `N12 (c): the feasible range of a hidden two by two`() {
        let sums = [
            KnownSum(["a", "b"], total: 5), KnownSum(["c", "d"], total: 9), KnownSum(["a", "c"], total: 6),
            KnownSum(["b", "d"], total: 8),
        ]
        let ranges = [
            Feasible(cell: "a", low: 0, high: 5), Feasible(cell: "b", low: 0, high: 5), Feasible(cell: "c", low: 1, high: 6),
            Feasible(cell: "d", low: 3, high: 8),
        ]
        #expect(Disclosure.ranges(given: sums) == ranges)
        #expect(ranges.allSatisfy { $0.isSafe(threshold: 4) && !$0.isSafe(threshold: 7) })
        #expect(Disclosure.unsafe(["a", "b", "c", "d"], given: sums, under: .people) == [])
        #expect(Disclosure.unsafe(["a", "b", "c", "d"], given: sums, under: .hes) == ["a", "b", "c", "d"])
    }

    @Test func `sums that no counts keep have no ranges`() {
        #expect(Disclosure.ranges(given: [KnownSum(["a"], total: 3), KnownSum(["a"], total: 4)]) == nil)
    }

    @Test func `N12 (d): two versions must not show one answer`() {
        let first = Proportion(count: 8, base: 25, baseKind: .answered)
        let second = Proportion(count: 9, base: 26, baseKind: .answered)
        #expect(Disclosure.refusesDifference(from: first, to: second, under: .people))
        #expect(!Disclosure.refusesDifference(from: first, to: second, under: .none))
        #expect(!Disclosure.refusesDifference(from: first, to: first, under: .people))
        let later = Proportion(count: 18, base: 45, baseKind: .answered)
        #expect(!Disclosure.refusesDifference(from: first, to: later, under: .people))
    }

    @Test func `N12 (e): a base changed by one or two brings no new split`() {
        #expect(
            [12, 13, 14, 15, 10, 11].map { Disclosure.refusesNewSplit(oldBase: 12, newBase: $0) } == [
                false, true, true, false, true, true,
            ])
        #expect(Disclosure.allowsComparison(others: 5) && !Disclosure.allowsComparison(others: 4))
        #expect(Disclosure.isUnanimouslyLow(Tabulation(variable: .rating("r"), counts: [5, 0, 0], answered: 5)))
    }

    @Test func `small counts of people, and small rests, are withheld`() {
        #expect(share(3, 25).disclosed(under: .people).prose() == "fewer than 5 of 25")
        #expect(share(3, 25).disclosed(under: .people).prose(.count) == "fewer than 5")
        #expect(share(3, 25).disclosed(under: .people).cell() == "[c]")
        #expect(share(24, 25).disclosed(under: .people).prose() == "all but fewer than 5 of 25")
        #expect(share(12, 25).disclosed(under: .people) == share(12, 25))
        #expect(share(0, 25).disclosed(under: .people) == share(0, 25))
        #expect(share(1, 3).disclosed(under: .people).prose() == "not shown, as fewer than 5 are in the base")
        #expect(share(6, 25).disclosed(under: .hes).prose() == "fewer than 8 of about 25")
        #expect(share(3, 25).disclosed(under: .none) == share(3, 25))
    }

    @Test func `rounding schemes print multiples of five`() {
        #expect(share(12, 27).disclosed(under: .hes).prose() == "about 10 of about 25")
        #expect(share(9, 27).disclosed(under: .ons10to5).prose() == "fewer than 10 of about 25")
        #expect(share(12, 27).disclosed(under: .ofqual).prose() == "about 10 of about 25 (44.4%)")
        #expect(share(12, 27).disclosed(under: .hesa).prose() == "about 10 of about 25 (44%)")
        #expect(share(12, 22).disclosed(under: .hesa).prose() == "about 10 of about 20")
        #expect(Scheme.hes.rounded(13) == 15 && Scheme.hes.rounded(12) == 10)
    }

    @Test func `counts of organisations are public`() {
        let outcome = Outcome.proportion(Proportion(count: 1, base: 12, baseKind: .answered), unit: .authority)
        #expect(outcome.disclosed(under: .people) == outcome)
    }

    @Test func `a mean of seven people or fewer is not shown under hesa`() {
        let few = Outcome.mean(count: 10, unknown: 0, units: 7, unit: .respondent)
        #expect(few.disclosed(under: .hesa).prose() == "not shown, as too few are in the base")
        let more = Outcome.mean(count: 10, unknown: 0, units: 8, unit: .respondent)
        #expect(more.disclosed(under: .hesa) == more)
    }
}
