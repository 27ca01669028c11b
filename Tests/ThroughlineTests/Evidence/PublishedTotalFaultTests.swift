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
            ) == [])
    }

    @Test func `cells that do not add up are refused`() throws {
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, unsplit: 4, cells: [{label: Clear, count: 7}], cite: {document: source, table: T, lines: '1'}}"
            ) == [])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: multiple, unit: authorities, base: 12, cells: [{label: Money, count: 13}], cite: {document: source, table: T, lines: '1'}}"
            ) == [])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, invited: 11, cells: [{label: Clear, count: 12}], cite: {document: source, table: T, lines: '1'}}"
            ) == [])
    }

    @Test func `a total without cells, with a cell twice or without its source is refused`() throws {
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, unsplit: 12, cite: {document: source, table: T, lines: '1'}}"
            ) == [])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, cells: [{label: Clear, count: 7}, {label: clear, count: 5}], cite: {document: source, table: T, lines: '1'}}"
            ) == [])
        #expect(
            try lines("{key: vision, title: Vision, kind: single, unit: authorities, base: 12, cells: [{label: Clear, count: 12}]}")
                == [])
        #expect(
            try lines(
                "{key: vision, title: Vision, kind: single, unit: authorities, base: 12, cells: [{label: Clear, count: 12}], cite: {document: sorce, table: T, lines: '1'}}"
            ) == [])
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

        #expect(try lines("categories: [money, time], show: share") == [])
        #expect(try lines("categories: [money], show: names") == [])
        #expect(try lines("categories: [money], filter: {barriers: [time]}, show: share") == [])
    }
}
