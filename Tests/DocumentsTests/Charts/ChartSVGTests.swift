import Testing

@testable import Documents

struct ChartSVGTests {
    private func chart(
        _ bars: [Chart.Bar], total: Int, kind: Chart.Kind = .stackedBars, levels: [String] = ["Emerging", "Developing", "Embedded"]
    ) -> Chart {
        Chart(
            id: "c", kind: kind, caption: "Ratings", alternative: "Most are Developing.", levels: levels, bars: bars, total: total,
            table: Table(id: "d", caption: "Data", columns: [Table.Column("Domain")], rows: []))
    }

    private func texts(_ svg: String) -> [String] { svg.matches(of: /<text [^>]*>([^<]*)<\/text>/).map { String($0.output.1) } }

    @Test func `parts are as long as their share and counts stand in their middle`() {
        let svg = ChartSVG.svg(chart([Chart.Bar(label: "Workforce", values: [5, 6, 1])], total: 16))

        let parts = svg.matches(of: /<g [^>]*><rect x="([^"]*%)" y="[^"]*" width="([^"]*%)"/).map {
            "\($0.output.1) \($0.output.2)"
        }
        #expect(parts == ["0% 31.25%", "31.25% 37.50%", "68.75% 6.25%"])
        #expect(texts(svg) == ["Emerging", "Developing", "Embedded", "Workforce", "5", "6", "1"])
        #expect(svg.matches(of: /<svg x="([^"]*)"/).map { String($0.output.1) } == ["15.63%", "50%", "71.88%"])
    }

    @Test func `a part of none is not drawn`() {
        let svg = ChartSVG.svg(chart([Chart.Bar(label: "Workforce", values: [0, 4, 0])], total: 4))

        #expect(texts(svg) == ["Emerging", "Developing", "Embedded", "Workforce", "4"])
    }

    @Test func `counts that do not fit stand beside in words`() {
        let svg = ChartSVG.svg(chart([Chart.Bar(label: "People", values: [1, 198, 1], note: "200 of 210 answered")], total: 210))

        #expect(texts(svg).suffix(3) == ["People", "1 Emerging, 198 Developing, 1", "Embedded; 200 of 210 answered"])
    }

    @Test func `each level has a pattern and a tint of its own, and the highest is solid`() {
        let svg = ChartSVG.svg(chart([Chart.Bar(label: "W", values: [4, 4, 4])], total: 12))

        #expect(svg.matches(of: /<pattern id="([^"]*)"/).map { String($0.output.1) } == ["c-pattern-0", "c-pattern-2"])
        #expect(Set(svg.matches(of: /class="(tint-\d)"/).map { String($0.output.1) }) == ["tint-0", "tint-2", "tint-4"])
    }

    @Test func `what is counted is solid, and what may yet be is open`() {
        let svg = ChartSVG.svg(
            chart(
                [Chart.Bar(label: "Online", values: [12, 1], note: "12 of 19")], total: 19, kind: .boundedBars,
                levels: ["Attended", "Not known"]))

        #expect(svg.matches(of: /class="(tint-\d)"/).map { String($0.output.1) } == ["tint-4", "tint-0", "tint-4", "tint-0"])
        #expect(texts(svg) == ["Attended", "Not known", "Online", "12 of 19", "12", "1"])
    }

    @Test func `plain bars with notes have no legend and no number twice`() {
        let svg = ChartSVG.svg(
            chart([Chart.Bar(label: "Very clear", values: [7], note: "7 of 12 (58%)")], total: 12, kind: .bars, levels: ["Areas"]))

        #expect(texts(svg) == ["Very clear", "7 of 12 (58%)"])
    }

    @Test func `long labels wrap and very long words are cut at the narrowest drawing`() {
        let lines = ChartText.screen.wrap("School leader buy-in, knowledge and experience " + String(repeating: "x", count: 80))

        #expect(lines.allSatisfy { ChartText.screen.width($0) <= ChartText.screen.narrowest })
        #expect(lines.count == 5)
    }

    @Test func `a chart of nothing is drawn without dividing by it`() {
        let svg = ChartSVG.svg(chart([Chart.Bar(label: "W", values: [0, 0, 0])], total: 0))

        #expect(texts(svg) == ["Emerging", "Developing", "Embedded", "W"])
    }

    @Test func `words are escaped and nothing is styled, run or fetched`() {
        let svg = ChartSVG.svg(
            chart([Chart.Bar(label: Samples.hostile, values: [1], note: Samples.hostile)], total: 2, levels: [Samples.hostile]))

        #expect(svg.matches(of: /<script|\sstyle="|<image|<style/).isEmpty)
        #expect(Tags.values(of: "href", in: svg).isEmpty)
    }

    @Test(arguments: [(1, 3, "33.33%"), (2, 3, "66.67%"), (1, 2, "50%"), (1, 1000, "0.10%"), (1, 0, "0%"), (3, 2000, "0.15%")])
    func `percentages are exact to two decimals`(part: Int, whole: Int, text: String) {
        #expect(Percent(part, of: whole).text == text)
    }
}
