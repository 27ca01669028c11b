import TestSupport
import Testing
import Values

@testable import Throughline

struct NarrativeFaultTests {
    private func lines(_ text: String) throws -> [String] {
        try faults { try $0.append(text + "\n", to: "reports/summary.md") }
    }

    @Test func `an unknown figure, table, chart or claim is a fault at its place, with the one that was meant`() throws {
        #expect(try lines("See {{figure vision-very-claer}}.\n\n{{table particpation}}\n\n{{chart bars}} {{claim half}}x{{/claim}}") == [])
    }

    @Test func `a claim that is not closed, or closed without being opened, is a fault`() throws {
        #expect(try lines("{{claim half-came}}Half came.") == [])
        #expect(try lines("Half came.{{/claim}}") == [])
        #expect(try lines("{{claim half-came}}Half {{claim vision-most}}came{{/claim}}.{{/claim}}") == [])
    }

    @Test func `a placeholder that cannot be read is a fault`() throws {
        #expect(try lines("{{figur rating}} {{figure}} {{figure a b}} {{/claim x}} {{figure rating") == [])
    }

    @Test func `words of a table's rows are checked as the narrative is`() throws {
        let lines = try faults { folder in
            try folder.append(
                """
                tables:
                  - key: domains
                    kind: survey-domains
                    caption: Domains
                    rows:
                      - {title: Leaders, rating: rating, says: "{{figure ratnig}} and {{claim half-came}}more"}

                """, to: "figures.yaml")
        }

        #expect(lines == [])
    }

    @Test func `front matter that is missing or at fault is reported`() throws {
        #expect(try faults { try $0.write("reports/summary.md", "## Only words\n") } == [])
        #expect(try faults { try $0.replace("as_of: 2026-03-31", with: "as_of: 31 March 2026", in: "reports/summary.md") } == [])
        #expect(
            try faults {
                try $0.replace("approved_by: {role: Programme director, organisation: Small partnership}\n", with: "", in: "reports/summary.md")
            } == [])
        #expect(try faults { try $0.write("reports/My Report.md", "---\ntitle: x\n---\n") } == [])
    }
}
