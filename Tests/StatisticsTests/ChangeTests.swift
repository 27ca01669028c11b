import Statistics
import Testing

struct ChangeTests {
    private let query = Query(variables: ["q"], categories: ["yes"], show: .change)

    /// A wave: a key and its answer, nil for no answer.
    private func wave(_ answers: [(String, Bool?)], _ variable: Variable = .yesNo("q"), unit: Unit = .authority) -> Evidence {
        let codes = answers.map { $0.1.map { $0 ? 0 : 1 } ?? Missing.notAnswered.code }
        return .dataset(
            Dataset(
                unit: unit, unitKeys: answers.map(\.0), unitLabels: nil, outside: [:],
                columns: [Column(variable: variable, cells: .codes(codes))]))
    }

    private func change(_ earlier: Evidence, _ later: Evidence) throws -> Change {
        guard case .change(let change) = try query.evaluateChange(from: earlier, to: later) else {
            throw QueryRefusal.unfit(why: "not a change")
        }
        return change
    }

    private let before = (0..<9).map { ("u\($0)", Optional($0 < 5)) }

    @Test func `matched units rise`() throws {
        let after = (0..<9).map { ("u\($0)", Optional($0 < 8)) }
        let found = try change(wave(before), wave(after.reversed()))
        #expect((found.matched, found.before, found.after) == (9, 5, 8))
        #expect(found.prose == "rose from 5 to 8 of the 9 local authorities that answered both times")
        #expect(found.cell == "5 to 8 of 9 [ns]")
    }

    @Test func `percentage points where both bases allow a percentage`() throws {
        let first = wave((0..<12).map { ("u\($0)", Optional($0 < 5)) })
        let second = wave((0..<12).map { ("u\($0)", Optional($0 < 8)) })
        #expect(
            try change(first, second).prose
                == "rose from 5 to 8 of the 12 local authorities that answered both times (up 25 percentage points)")
        #expect(
            try change(second, first).prose
                == "fell from 8 to 5 of the 12 local authorities that answered both times (down 25 percentage points)")
        #expect(try change(first, first).prose == "stayed at 5 of the 12 local authorities that answered both times")
    }

    @Test func `only units that answered both waves are matched`() throws {
        let after: [(String, Bool?)] = [("u0", false), ("u1", nil), ("u2", true), ("new", true)]
        let movement = try query.movement(from: wave(before), to: wave(after))
        #expect((movement.stayedIn, movement.gained, movement.lost, movement.stayedOut) == (1, 0, 1, 0))
    }

    @Test func `shares of all units are left out where they differ by one or two`() throws {
        let more = before + [("u9", true)]
        #expect(try change(wave(before), wave(more)).later == nil)
        let many = before + [("u9", true), ("u10", true), ("u11", false)]
        #expect(try change(wave(before), wave(many)).later?.base == 12)
        #expect(try change(wave(before), wave(before)).earlier?.base == 9)
    }

    @Test func `ratings of organisations change in counts`() throws {
        let wave: (Int) -> Evidence = { top in
            .dataset(
                Dataset(
                    unit: .authority, unitKeys: (0..<12).map(String.init), unitLabels: nil, outside: [:],
                    columns: [Column(variable: .rating("q"), cells: .codes((0..<12).map { $0 < top ? 2 : 1 }))]))
        }
        let query = Query(variables: ["q"], categories: ["embedded"], show: .change)
        let outcome = try query.evaluateChange(from: wave(5), to: wave(8))
        #expect(outcome.prose() == "rose from 5 to 8 of the 12 local authorities that answered both times")
    }

    @Test func `a change is antisymmetric`() throws {
        var generator = SeededGenerator(state: 10)
        for _ in 0..<200 {
            let make = { (generator: inout SeededGenerator) in
                (0..<12).map { ("u\($0)", [true, false, nil][Int.random(in: 0..<3, using: &generator)]) }
            }
            let (first, second) = (wave(make(&generator)), wave(make(&generator)))
            let (forward, back) = (try change(first, second), try change(second, first))
            #expect(forward.difference == -back.difference)
            #expect((forward.before, forward.after, forward.matched) == (back.after, back.before, back.matched))
            #expect(forward.points == back.points.map { -$0 })
            #expect(forward.isSignificant == back.isSignificant)
        }
    }

    @Test func `what cannot be matched is refused`() {
        let anonymous = Evidence.dataset(
            Dataset(
                unit: .authority, unitKeys: nil, unitLabels: nil, outside: [:],
                columns: [Column(variable: .yesNo("q"), cells: .codes([0]))]))
        #expect(throws: QueryRefusal.self) { try query.evaluateChange(from: anonymous, to: anonymous) }
        let other = wave([("u0", true)], .of("q", .single, [("yes", "Yes"), ("partly", "Partly"), ("no", "No")]))
        #expect(throws: QueryRefusal.notComparable(why: "'q' does not have the same answers in both waves: a break in the series"))
        {
            try query.evaluateChange(from: wave(before), to: other)
        }
        #expect(throws: QueryRefusal.unfit(why: "a change needs two waves")) { try query.evaluate(on: wave(before)) }
    }
}
