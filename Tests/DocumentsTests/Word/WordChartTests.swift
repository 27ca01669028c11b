import Testing

@testable import Documents

struct WordChartTests {
    private func package() throws -> OfficePackage {
        try OfficePackage(WordWriter.write(OfficeSamples.document(blocks: [.chart(OfficeSamples.maturity)])))
    }

    @Test func `a chart is native, stacked, with its values and the words that stand for it`() throws {
        let package = try package()

        let chart = try package.xml("word/charts/chart1.xml")
        #expect(chart.first("c:barDir")?.attributes["val"] == "bar")
        #expect(chart.first("c:grouping")?.attributes["val"] == "stacked")
        #expect(chart.first("c:overlap")?.attributes["val"] == "100")
        #expect(chart.all("c:ser").map { $0.first("c:tx")?.first("c:v")?.text } == ["Emerging", "Developing", "Embedded"])
        let values = chart.all("c:val").map { $0.all("c:v").map(\.text) }
        #expect(values == [["2", "5", "4", "1", "3", "8"], ["9", "6", "8", "7", "6", "4"], ["1", "1", "0", "4", "3", "0"]])
        #expect(chart.first("c:cat")?.first("c:v")?.text == "Vision and leadership: 12 of 19 answered")
        #expect(chart.first("c:max")?.attributes["val"] == "19")
        let picture = try #require(try package.xml("word/document.xml").first("wp:docPr"))
        #expect(picture.attributes["descr"] == OfficeSamples.maturity.alternative)
    }

    @Test func `parts differ by pattern`() throws {
        let chart = try package().xml("word/charts/chart1.xml")

        let fills = chart.all("c:ser").map { $0.first("a:pattFill")?.attributes["prst"] ?? "solid" }

        #expect(Set(fills).count == 3)
    }

    @Test func `what is counted is solid, and what may yet be is open`() throws {
        let bounded = Chart(
            id: "c", kind: .boundedBars, caption: "Attendance", alternative: "12 of 19 attended.",
            levels: ["Attended", "Not known"],
            bars: [Chart.Bar(label: "Online", values: [12, 1])], total: 19,
            table: Table(id: "d", caption: "Data", columns: [Table.Column("Event")], rows: []))
        let package = try OfficePackage(WordWriter.write(OfficeSamples.document(blocks: [.chart(bounded)])))

        let chart = try package.xml("word/charts/chart1.xml")

        #expect(chart.first("c:grouping")?.attributes["val"] == "stacked")
        #expect(chart.all("c:ser").map { $0.first("a:pattFill")?.attributes["prst"] ?? "solid" } == ["solid", "pct5"])
    }

    @Test func `the data behind the chart are a workbook with the cells that the chart names`() throws {
        let package = try package()

        let data = try XLSXReading(package.bytes("word/embeddings/chart1.xlsx"))

        #expect(data.names == ["Data"])
        #expect(try data.rows(1)[0] == ["Bar", "Emerging", "Developing", "Embedded"].map { .text($0) })
        #expect(try data.rows(1)[4] == [.text("Peer support: 12 of 19 answered"), .number("1"), .number("7"), .number("4")])
        let chart = try package.xml("word/charts/chart1.xml")
        #expect(chart.all("c:f").map(\.text).suffix(3) == ["Data!$D$1", "Data!$A$2:$A$7", "Data!$D$2:$D$7"])
    }

    @Test func `steps of the axis are whole and at most ten`() {
        #expect([1, 10, 11, 19, 20, 21, 50, 51, 100, 1234].map(WordChart.step) == [1, 1, 2, 2, 2, 5, 5, 10, 10, 200])
    }
}
