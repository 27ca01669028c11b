import Statistics
import Testing

struct ParticipationTests {
    private func prose(_ query: Query) throws -> String { try query.evaluate(on: Participation.evidence).prose(query.show) }

    @Test func `attendance prints its base and says what is not recorded`() throws {
        #expect(try prose(Participation.query(["event-1"])) == "18 of 19 (95%)")
        #expect(try prose(Participation.query(["event-2"])) == "13 of 19 (68%), 68% to 74% as one is not recorded")
        #expect(try prose(Participation.query(["event-3"])) == "16 of 19 (84%)")
        #expect(try prose(Participation.query(["survey"], ["returned"])) == "12 of 19 (63%)")
    }

    @Test func `a blank cell is outside the base of those answered`() throws {
        let query = Query(variables: ["event-2"], categories: ["attended"], base: .answered)
        #expect(try prose(query) == "13 of 18 (72%)")
    }

    @Test func `over half attended on any reading of the blank`() throws {
        for event in Participation.events {
            guard case .proportion(let proportion, _) = try Participation.query([event]).evaluate(on: Participation.evidence) else {
                Issue.record("not a proportion")
                return
            }
            #expect(Threshold.atLeast(Share(percent: 50)).isMet(by: proportion) == .yes)
        }
    }

    @Test func `all three events, two, one and none`() throws {
        let all = Participation.query(Participation.events, show: .count)
        #expect(try prose(all) == "11 to 12")
        let two = Participation.query(Participation.events, match: .exactly(2), show: .count)
        #expect(try prose(two) == "5 to 6")
        #expect(try prose(Participation.query(Participation.events, match: .exactly(1), show: .count)) == "2")
        #expect(try prose(Participation.query(Participation.events, match: .none, show: .count)) == "0")
        #expect(try prose(Participation.query(Participation.events, match: .any)) == "19 of 19 (100%)")
    }

    @Test func `all three events and the survey`() throws {
        let query = Participation.query(Participation.events + ["survey"], ["attended", "returned"], show: .count)
        #expect(try prose(query) == "7 to 8")
    }

    @Test func `names of those that match`() throws {
        let absent = Participation.query(["event-2"], ["did-not-attend"], show: .names)
        #expect(
            try prose(absent)
                == "Bracknell Forest, East Sussex, Slough, West Berkshire and West Sussex (one more is not known)")
        let everywhere = try Participation.query(Participation.events, show: .names).evaluate(on: Participation.evidence)
        let names = [
            "Buckinghamshire", "Hampshire", "Kent", "Medway", "Milton Keynes", "Portsmouth", "Reading", "Southampton", "Surrey",
            "Windsor and Maidenhead", "Wokingham",
        ]
        #expect(everywhere == .names(names, base: 19, unknown: 1))
        #expect(try prose(Participation.query(["event-1"], ["did-not-attend"], show: .names)) == "Bracknell Forest")
        #expect(
            Outcome.names(["Buckinghamshire", "Hampshire", "Kent"], base: 19, unknown: 0).prose()
                == "Buckinghamshire, Hampshire and Kent")
    }

    @Test func `attendances over all cells`() throws {
        let query = Participation.query(Participation.events, show: .cells)
        #expect(try query.evaluate(on: Participation.evidence) == .cells(count: 47, unknown: 1, recorded: 56, all: 57))
        #expect(try prose(query) == "47 of the 56 recorded cells; 47 to 48 of 57 (82% to 84%)")
    }

    @Test func `mean events attended by those that returned and those that did not`() throws {
        let returned = Participation.query(
            Participation.events, filter: [Filter(variable: "survey", categories: ["returned"])], show: .mean)
        #expect(try returned.evaluate(on: Participation.evidence) == .mean(count: 31, unknown: 1, units: 12, unit: .authority))
        #expect(try prose(returned) == "2.58 to 2.67")
        let others = Participation.query(
            Participation.events, filter: [Filter(variable: "survey", categories: ["not-returned"])], show: .mean)
        #expect(try prose(others) == "2.29")
    }

    @Test func `a filter keeps only units that certainly match`() throws {
        let filter = [Filter(variable: "event-2", categories: ["attended"])]
        #expect(try prose(Participation.query(["survey"], ["returned"], filter: filter, show: .base)) == "13")
        #expect(try prose(Participation.query([], [], filter: filter, show: .count)) == "13")
        #expect(try prose(Participation.query([], [], show: .base)) == "19")
    }

    @Test func `a filter leaves out units without a row`() throws {
        let column = Column(variable: .yesNo("q"), cells: .codes([0, 0, 1]))
        let evidence = Evidence.dataset(
            Dataset(unit: .respondent, unitKeys: nil, unitLabels: nil, outside: [.noReply: 5], columns: [column]))
        let open = Query(variables: ["q"], categories: ["yes"], base: .invited)
        #expect(try open.evaluate(on: evidence).prose() == "2 of 8, 2 to 7 as 5 did not reply")
        let filtered = Query(
            variables: ["q"], categories: ["yes"], filter: [Filter(variable: "q", categories: ["yes"])], base: .invited)
        #expect(try filtered.evaluate(on: evidence).prose() == "2 of 2")
    }
}
