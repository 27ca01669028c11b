import Documents
import Testing

struct HTMLTableTests {
    private func table(rows: Int, columns: Int = 3, text: String = "Word") -> Table {
        Table(
            id: "t", number: "Table 1", caption: "Rows", columns: (0..<columns).map { Table.Column("Column \($0)") },
            rows: (0..<rows).map { row in (0..<columns).map { Cell("\(text) \(row) \($0)") } })
    }

    private func captions(_ table: Table, _ medium: HTMLWriter.Medium) -> [String] {
        HTMLWriter.write(Samples.document([.table(table)]), for: medium)
            .matches(of: /<span class="title">([^<]*)<\/span>/).map { String($0.output.1) }
    }

    @Test func `a table of 20 rows stays whole in print`() {
        #expect(captions(table(rows: 20), .print) == ["Table 1: Rows"])
    }

    @Test func `a longer table is printed in labelled parts of equal length`() {
        let html = HTMLWriter.write(Samples.document([.table(table(rows: 41))]), for: .print)

        #expect(captions(table(rows: 41), .print) == (1...3).map { "Table 1: Rows (part \($0) of 3)" })
        #expect(html.matches(of: /<tbody[\s\S]*?<\/tbody>/).map { $0.output.ranges(of: "<tr").count } == [14, 14, 13])
    }

    @Test func `a longer table is one table on screen`() {
        #expect(captions(table(rows: 41), .screen) == ["Table 1: Rows"])
    }

    @Test func `a table of long texts is printed in parts that fit a page`() {
        let long = table(rows: 12, text: String(repeating: "word ", count: 60))

        #expect(captions(long, .print).count > 1)
    }

    @Test func `column and row headers say their scope`() {
        let html = HTMLWriter.write(Samples.document([.table(table(rows: 2))]))

        #expect(Tags.named("th", in: html).map { $0.contains("scope=\"col\"") } == [true, true, true, false, false])
        #expect(Tags.named("th", in: html).map { $0.contains("scope=\"row\"") } == [false, false, false, true, true])
        #expect(Tags.named("td", in: html).count == 4)
    }

    @Test func `a narrow table keeps its form, one of few columns becomes cards, one of many scrolls in a labelled region`() {
        let classes = [table(rows: 2), table(rows: 2, columns: 6), table(rows: 2, columns: 9)].map { table in
            Tags.values(of: "class", in: HTMLWriter.write(Samples.document([.table(table)]))).filter { $0.hasPrefix("table") }
        }
        let region = Tags.all(HTMLWriter.write(Samples.document([.table(table(rows: 2, columns: 9))]))).filter {
            $0.contains("role=\"region\"")
        }

        #expect(classes == [["table fits kept"], ["table cards kept"], ["table wide kept"]])
        #expect(region == ["<div class=\"scroll\" role=\"region\" aria-labelledby=\"t-caption\" tabindex=\"0\">"])
    }

    @Test func `cards carry the header with each cell and keep the roles of a table`() {
        let html = HTMLWriter.write(Samples.document([.table(Samples.participation)]))

        #expect(Tags.named("td", in: html).count == 19 * 4)
        #expect(Tags.values(of: "data-label", in: html).count == 19 * 4)
        #expect(Tags.values(of: "role", in: html).filter { $0 == "rowheader" }.count == 19)
        #expect(Tags.values(of: "role", in: html).filter { $0 == "columnheader" }.count == 5)
        #expect(Tags.values(of: "role", in: html).filter { $0 == "table" }.count == 1)
    }

    @Test func `a date is marked, so that it stays on its line, and a sentence with one is not`() {
        let table = Table(
            id: "t", caption: "Dates", columns: ["What", "When", "Who"].map { Table.Column($0) },
            rows: [[Cell("Summit"), Cell("20 March 2026"), Cell("On 20 March 2026")]])
        let html = HTMLWriter.write(Samples.document([.table(table)]))

        #expect(Tags.named("td", in: html) == ["<td class=\"date\">", "<td>"])
    }

    @Test func `in a card with a sentence every cell stands under its header`() {
        let sentence = String(repeating: "word ", count: 12)
        let table = Table(
            id: "t", caption: "Cards", columns: ["Measure", "Actual value", "Status now", "Reviewed"].map { Table.Column($0) },
            rows: [[Cell("Meetings held"), Cell(sentence), Cell("Completed"), Cell("20 March 2026")]])
        let html = HTMLWriter.write(Samples.document([.table(table)]))

        #expect(Tags.named("td", in: html).map { $0.contains("class=\"long\"") } == [true, true, false])
        #expect(Tags.named("td", in: html).map { $0.contains("class=\"long date\"") } == [false, false, true])
    }

    @Test func `a state keeps its word`() {
        let html = HTMLWriter.write(Samples.document([.table(Samples.participation)]))

        #expect(html.matches(of: /<span class="state unknown">([^<]*)<\/span>/).map { String($0.output.1) } == ["Not recorded"])
    }
}
