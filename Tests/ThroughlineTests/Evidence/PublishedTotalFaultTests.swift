import TestSupport
import Testing
import Values

@testable import Throughline

struct PublishedTotalFaultTests {
    private func lines(_ total: String) throws -> [String] {
        try faults { folder in
            try folder.write(
                "totals.yaml",
                """
                documents:
                  - {key: source, title: A report, publisher: A publisher, published: March 2026}
                totals:
                  - \(total)

                """)
        }
    }

    @Test func `a base of nobody is refused`() throws {
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 0, cells: [{label: Clear, count: 0}], cite: {document: source, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:73: '0' should be the number that answered, 1 or more"
            ])
    }

    @Test func `cells that do not add up are refused`() throws {
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, unsplit: 4, cells: [{label: Clear, count: 7}], cite: {document: source, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:5: the cells and 'unsplit' add up to 11, but the base is 12"
            ])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: multiple, unit: authorities, base: 12, cells: [{label: Money, count: 13}], cite: {document: source, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:5: 'Money' has 13 of a base of 12"
            ])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, invited: 11, cells: [{label: Clear, count: 12}], cite: {document: source, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:5: 12 answered, but only 11 were invited"
            ])
    }

    @Test func `a total without cells, with a cell twice or without its source is refused`() throws {
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, unsplit: 12, cite: {document: source, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:5: 'cells' is missing: a published total prints at least one count"
            ])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, cells: [{label: Clear, count: 7}, {label: clear, count: 5}], cite: {document: source, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:5: two cells have the same key"
            ])
        #expect(
            try lines("{key: vision, title: Vision, kind: single, unit: authorities, base: 12, cells: [{label: Clear, count: 12}]}")
                == [
                    "totals.yaml:4:5: 'cite' is missing: a published total names document, table and lines"
                ])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, cells: [{label: Clear, count: 12}], cite: {document: sorce, table: T, lines: '1'}}"
            ) == [
                "totals.yaml:4:5: unknown document 'sorce'; did you mean 'source'?"
            ])
    }

    @Test func `what needs units is refused of published totals`() throws {
        func lines(_ figure: String) throws -> [String] {
            try faults { folder in
                try folder.write(
                    "totals.yaml",
                    """
                    documents:
                      - {key: source, title: A report, publisher: A publisher, published: March 2026}
                    totals:
                      - key: barriers
                        title: Barriers
                        kind: multiple
                        unit: authorities
                        base: 12
                        cells: [{label: Money, count: 11}, {label: Time, count: 4}]
                        cite: {document: source, table: Table 2, lines: "69"}

                    """)
                try folder.append("  - {key: extra, label: Extra, source: totals/barriers, \(figure)}\n", to: "figures.yaml")
            }
        }

        #expect(
            try lines("categories: [money, time], show: share") == [
                "figures.yaml:6:5: figure 'extra': how many gave one answer or another is not in published totals: a unit may have given both"
            ])
        #expect(
            try lines("categories: [money], show: names") == [
                "figures.yaml:6:5: figure 'extra': 'totals/barriers' prints no names; only participation is published by name"
            ])
        #expect(
            try lines("categories: [money], filter: {barriers: [time]}, show: share") == [
                "figures.yaml:6:5: figure 'extra': a filter cannot be worked out from published totals: the source prints no rows"
            ])
    }
}
