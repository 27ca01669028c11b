import Testing
import Values

@testable import Throughline

struct RosterTests {
    private func organisation(
        _ key: Key, from: String = "2009-01-01", to: String? = nil, kind: Organisation.Kind = .authority
    ) -> Organisation {
        Organisation(
            key: key, name: key.text, kind: kind, type: nil, gssCode: nil, dfeCode: nil, validFrom: day(from),
            validTo: to.map(day), isProvisional: false, predecessors: [])
    }

    private var roster: Roster {
        Roster([
            organisation("oak", from: "2026-02-01"), organisation("elm", to: "2026-01-31"), organisation("alder"),
            organisation("hill", kind: .school),
        ])
    }

    private func keys(_ text: String) -> [Key] { roster.members(on: day(text)).map(\.key) }

    @Test func `members are the authorities that exist on the day, first and last day included, by name`() {
        #expect(keys("2026-01-31") == ["alder", "elm"])
        #expect(keys("2026-02-01") == ["alder", "oak"])
        #expect(keys("2008-12-31") == [])
    }

    @Test func `a period has members only where they are the same throughout`() {
        #expect(roster.members(from: day("2026-01-01"), to: day("2026-01-31"))?.map(\.key) == ["alder", "elm"])
        #expect(roster.members(from: day("2026-01-31"), to: day("2026-02-01")) == nil)
        #expect(roster.members(from: day("2026-02-01"), to: day("2026-12-31"))?.map(\.key) == ["alder", "oak"])
    }

    @Test func `an authority that comes and goes within a period changes its members`() {
        let brief = Roster([organisation("alder"), organisation("birch", from: "2026-01-10", to: "2026-01-20")])

        #expect(brief.members(from: day("2026-01-01"), to: day("2026-01-31")) == nil)
    }
}
