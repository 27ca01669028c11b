import Foundation
import Statistics
import Testing

struct QueryTests {
    private let totals = Evidence.totals(.authorities(.of("vision", .single, [("very-clear", "Very clear")]), [7], unsplit: 5))

    @Test func `unknown words are refused with the nearest known`() {
        #expect(throws: QueryRefusal.unknownVariable("evnt-1", nearMatch: "event-1")) {
            try Participation.query(["evnt-1"]).evaluate(on: Participation.evidence)
        }
        #expect(throws: QueryRefusal.unknownCategory("atended", variable: "event-1", nearMatch: "attended")) {
            try Participation.query(["event-1"], ["atended"]).evaluate(on: Participation.evidence)
        }
        let refusal = QueryRefusal.unknownCategory("atended", variable: "event-1", nearMatch: "attended")
        #expect(refusal.description == "'event-1' has no answer 'atended'; did you mean 'attended'?")
    }

    @Test func `totals refuse what is not printed and what needs units`() {
        #expect(throws: QueryRefusal.notPrinted("unclear", variable: "vision")) {
            try Query(variables: ["vision"], categories: ["unclear"]).evaluate(on: totals)
        }
        for show in [Query.Show.names, .mean, .cells, .change] {
            #expect(throws: QueryRefusal.self) {
                try Query(variables: ["vision"], categories: ["very-clear"], show: show).evaluate(on: totals)
            }
        }
        #expect(
            throws: QueryRefusal.needsUnits(why: "a filter cannot be worked out from published totals: the source prints no rows")
        ) {
            try Query(
                variables: ["vision"], categories: ["very-clear"], filter: [Filter(variable: "vision", categories: ["very-clear"])]
            ).evaluate(on: totals)
        }
    }

    @Test func `people are never named`() {
        let people = Evidence.dataset(
            Dataset(
                unit: .respondent, unitKeys: ["a"], unitLabels: ["Ada"], outside: [:],
                columns: [Column(variable: .yesNo("q"), cells: .codes([0]))]))
        #expect(throws: QueryRefusal.notNamed(why: "these respondents are not named")) {
            try Query(variables: ["q"], categories: ["yes"], show: .names).evaluate(on: people)
        }
    }

    @Test func `choices and numbers`() throws {
        let missing = Missing.notAnswered.code
        let barriers = Variable.of("barriers", .multiple, [("funding", "Funding"), ("time", "Time")])
        let schools = Variable(key: "schools", label: "Schools", kind: .number, categories: [])
        let evidence = Evidence.dataset(
            Dataset(
                unit: .authority, unitKeys: ["a", "b", "c", "d"], unitLabels: nil, outside: [:],
                columns: [
                    Column(variable: barriers, cells: .choices([[1, 0, 1, missing], [1, 0, 0, missing]])),
                    Column(variable: schools, cells: .numbers([3, 7, 0, 12], missing: [0, 0, missing, 0])),
                ]))
        let chosen = try Query(variables: ["barriers"], categories: ["funding", "time"]).evaluate(on: evidence)
        #expect(chosen.prose() == "2 of 3")
        #expect(
            try evidence.tabulation(of: "barriers")
                == Tabulation(variable: barriers, counts: [2, 1], answered: 3, missing: [.notAnswered: 1]))
        for (range, count) in [("3", 1), (">=7", 2), ("<7", 1), (">3", 2), ("<= 12", 3)] {
            #expect(
                try Query(variables: ["schools"], categories: [range], show: .count).evaluate(on: evidence)
                    == .proportion(
                        Proportion(count: count, base: 3, baseKind: .answered, missing: [.notAnswered: 1]), unit: .authority))
        }
    }

    @Test(arguments: [
        ("all", Match.all), ("any", .any), ("none", .none), ("exactly 2", .exactly(2)), ("at least 2", .atLeast(2)),
    ]) func `ways of matching read as they are written`(text: String, match: Match) throws {
        #expect(Match(text) == match)
        #expect(try JSONDecoder().decode([Match].self, from: JSONEncoder().encode([match])) == [match])
        #expect(Match("some 2") == nil && Match("at least -1") == nil)
    }

    @Test func `bases leave out one reason after another`() {
        let missing: [Missing: Int] = [.noReply: 1, .notAsked: 2, .notAnswered: 4, .notRecorded: 8, .notYetDue: 16]
        let tabulation = Tabulation(variable: .yesNo("q"), counts: [60, 40], answered: 100, missing: missing)
        #expect(tabulation.units == 131)
        #expect(BaseKind.allCases.map { tabulation.base($0) } == [129, 129, 114, 112, 100, 100])
        #expect(tabulation.count(of: "no") == 40)
    }

    @Test func `bounds contain the truth for every completion of the missing cells`() throws {
        let keys = ["a", "b", "c"]
        let ways: [Match] = [.all, .any, .none, .exactly(1), .exactly(2), .atLeast(2)]
        var generator = SeededGenerator(state: 3)
        for _ in 0..<60 {
            let cells = keys.map { _ in
                (0..<3).map { _ in [0, 1, Missing.notRecorded.code][Int.random(in: 0..<3, using: &generator)] }
            }
            let blanks: [(column: Int, row: Int)] = (0..<3).flatMap { column in
                (0..<3).filter { cells[column][$0] > 1 }.map { (column: column, row: $0) }
            }
            for match in ways {
                let query = Query(variables: keys, categories: ["yes"], match: match, base: .roster)
                let count = { (cells: [[UInt8]]) throws -> Proportion in
                    let dataset = Dataset(
                        unit: .authority, unitKeys: ["x", "y", "z"], unitLabels: nil, outside: [:],
                        columns: zip(keys, cells).map { Column(variable: .yesNo($0), cells: .codes($1)) })
                    guard case .proportion(let found, _) = try query.evaluate(on: .dataset(dataset)) else {
                        throw QueryRefusal.unfit(why: "not a proportion")
                    }
                    return found
                }
                let bounds = try count(cells).possible
                var seen: Set<Int> = []
                for completion in 0..<(1 << blanks.count) {
                    var filled = cells
                    for (bit, blank) in blanks.enumerated() { filled[blank.column][blank.row] = UInt8(completion >> bit & 1) }
                    seen.insert(try count(filled).count)
                }
                #expect(seen.min() == bounds.lowerBound)
                #expect(seen.max() == bounds.upperBound)
            }
        }
    }

    @Test func `counts add up to those answered`() throws {
        var generator = SeededGenerator(state: 7)
        for _ in 0..<100 {
            let codes = (0..<30).map { _ in [0, 1, 2, 250, 251, 252, 253, 254][Int.random(in: 0..<8, using: &generator)] as UInt8 }
            let dataset = Dataset(
                unit: .respondent, unitKeys: nil, unitLabels: nil, outside: [.noReply: 9],
                columns: [Column(variable: .rating("r"), cells: .codes(codes))])
            let tabulation = try Evidence.dataset(dataset).tabulation(of: "r")
            #expect(tabulation.counts.reduce(0, +) == tabulation.answered)
            #expect(tabulation.units == 39)
            for base in BaseKind.allCases {
                guard
                    case .proportion(let found, _) = try Query(variables: ["r"], categories: ["developing"], base: base)
                        .evaluate(on: .dataset(dataset))
                else {
                    Issue.record("not a proportion")
                    return
                }
                #expect(found == tabulation.proportion(of: "developing", base: base, unit: .respondent))
            }
        }
    }
}
