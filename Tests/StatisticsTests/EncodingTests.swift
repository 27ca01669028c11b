import Foundation
import Statistics
import Testing

struct EncodingTests {
    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test func `missing states are an object keyed by reason`() throws {
        let proportion = Proportion(count: 7, base: 12, baseKind: .answered, missing: [.notRecorded: 1, .noReply: 7])
        #expect(
            try json(proportion)
                == #"{"base":12,"baseKind":"answered","count":7,"countsOnly":false,"derived":false,"#
                + #""missing":{"noReply":7,"notRecorded":1},"unknown":0}"#
        )
    }

    @Test func `a tabulation has one form, and reads back`() throws {
        let tabulation = Tabulation(
            variable: .of("v", .single, [("a", "A"), ("b", "B"), ("c", "C")]), counts: [1, 2, 3], answered: 6,
            missing: [.noReply: 1], derived: ["c", "a", "b"])
        let text = try json(tabulation)
        #expect(
            text.hasPrefix(
                #"{"answered":6,"counts":[1,2,3],"derived":["a","b","c"],"missing":{"noReply":1},"unsplit":0,"variable":"#))
        #expect(try JSONDecoder().decode(Tabulation.self, from: Data(text.utf8)) == tabulation)
    }

    @Test func `every outcome reads back`() throws {
        let tabulation = Tabulation(variable: .rating("r"), counts: [2, 9, 1], answered: 12, missing: [.noReply: 7])
        let proportion = Proportion(count: 7, base: 12, baseKind: .answered)
        let outcomes: [Outcome] = [
            .proportion(proportion, unit: .authority),
            .withheld(Withheld(words: "fewer than 5", base: 25, scheme: .people), unit: .respondent),
            .distribution(tabulation, unit: .authority),
            .distribution(tabulation, unit: .respondent).disclosed(under: .people),
            .names(["Kent"], base: 19, unknown: 1), .cells(count: 47, unknown: 1, recorded: 56, all: 57),
            .mean(count: 31, unknown: 1, units: 12, unit: .authority),
            .change(
                Change(
                    matched: 9, before: 5, after: 8, unit: .authority, baseKind: .answered, earlier: proportion, later: nil,
                    isSignificant: false)),
        ]
        #expect(try JSONDecoder().decode([Outcome].self, from: Data(try json(outcomes).utf8)) == outcomes)
    }

    @Test func `a share without a whole is refused`() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Share.self, from: Data(#"{"numerator":1,"denominator":0}"#.utf8))
        }
    }

    @Test func `codes of missing states`() {
        #expect(Missing.allCases.map(\.code) == [250, 251, 252, 253, 254])
        #expect((UInt8.min...UInt8.max).compactMap { Missing(code: $0) } == Missing.allCases)
    }

    @Test func `canonical rows do not depend on the order of rows`() {
        var generator = SeededGenerator(state: 1)
        let variables = Participation.events + ["survey"]
        let first = Participation.evidence.canonicalRows(variables: variables)
        for _ in 0..<20 {
            let order = Array(Participation.rows.indices).shuffled(using: &generator)
            let shuffled = Evidence.dataset(Participation.dataset(order))
            #expect(shuffled.canonicalRows(variables: variables.shuffled(using: &generator)) == first)
        }
        #expect(Participation.evidence.canonicalRows(variables: ["event-1"]) != first)
    }

    @Test func `canonical rows are lines of keys`() {
        let dataset = Dataset(
            unit: .authority, unitKeys: ["kent", "a\tb"], unitLabels: nil, outside: [.noReply: 2],
            columns: [Column(variable: .yesNo("q"), cells: .codes([1, Missing.notAnswered.code]))])
        #expect(
            String(decoding: Evidence.dataset(dataset).canonicalRows(variables: ["q", "z"]), as: UTF8.self)
                == """
                dataset\tlocal authority\tnamed
                missing\tnoReply\t2
                variable\tq\tsingle\tyes\tno
                absent\tz
                a\\tb\t?notAnswered
                kent\t=no

                """)
    }

    @Test func `anonymous rows stand as often as they were given`() {
        let missing = Missing.notAnswered.code
        let number = Variable(key: "n", label: "n", kind: .number, categories: [])
        let several = Variable(key: "m", label: "m", kind: .multiple, categories: Variable.yesNo("m").categories)
        let dataset = Dataset(
            unit: .respondent, unitKeys: nil, unitLabels: nil,
            columns: [
                Column(variable: .yesNo("q"), cells: .codes([1, 0, 1, 1, missing])),
                Column(variable: number, cells: .numbers([7, 7, 7, 300, 0], missing: [0, 0, 0, 0, missing])),
                Column(variable: several, cells: .choices([[1, 1, 1, 0, missing], [1, 0, 1, 0, missing]])),
            ])
        #expect(
            String(decoding: Evidence.dataset(dataset).canonicalRows(variables: ["q", "n", "m"]), as: UTF8.self)
                == """
                dataset\trespondent\tanonymous
                variable\tm\tmultiple\tyes\tno
                variable\tn\tnumber
                variable\tq\tsingle\tyes\tno
                \t=\t=300\t=no
                \t=yes\t=7\t=yes
                \t=yes=no\t=7\t=no
                \t=yes=no\t=7\t=no
                \t?notAnswered\t?notAnswered\t?notAnswered

                """)
    }

    @Test func `canonical rows change with a count of the totals and with a row of a listing`() {
        let first = Evidence.totals(.authorities(.yesNo("q"), [5, 7])).canonicalRows(variables: ["q"])
        #expect(first != Evidence.totals(.authorities(.yesNo("q"), [6, 6])).canonicalRows(variables: ["q"]))
        let rows = [Listing.Row(key: "b", cells: ["2"]), Listing.Row(key: "a", cells: ["1"])]
        let listing = Evidence.listing(Listing(columns: ["n"], rows: rows)).canonicalRows(variables: [])
        #expect(listing == Evidence.listing(Listing(columns: ["n"], rows: rows.reversed())).canonicalRows(variables: []))
    }
}
