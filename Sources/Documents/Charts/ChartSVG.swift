/// Draws a chart as SVG: horizontal bars, each under its label, parts told apart by number, pattern and tint, a legend in words.
///
/// The drawing is as wide as its place. Positions along the bars are percentages and text has a fixed size, so the words stay as
/// large at 320 pixels as at any other width. Colours are presentation attributes, which hold in print and in greyscale; classes
/// let a page's styles replace them.
public enum ChartSVG {
    /// The `<svg>` element, with text of 13 and 14 pixels. Its title is the alternative, which a PDF says in its place.
    /// No `style` attribute, script or address occurs in it; every word is escaped. Equal charts give equal text.
    public static func svg(_ chart: Chart) -> String { markup(chart, id: chart.id, text: .screen).text }

    static func markup(_ chart: Chart, id: String, text: ChartText) -> Markup {
        let layout = ChartLayout(chart, text: text)
        let patterns = ChartPatterns(id: id, count: chart.levels.count, isOpenLast: chart.kind == .boundedBars)
        let rows = zip(chart.bars, layout.rows).map { row($0, $1, chart, layout, patterns) }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="bars" role="img" aria-labelledby="\(id)-title \(id)-description" \
            width="100%" height="\(layout.height)" font-family="Noto Sans, Liberation Sans, sans-serif" font-size="\(text.size)" \
            fill="#1c2326">
            <title id="\(id)-title">\(chart.alternative)</title>
            <desc id="\(id)-description">\(description(chart))</desc>
            \(patterns.definitions)\(legend(chart, layout, patterns))\(rows)</svg>

            """
    }

    private static func description(_ chart: Chart) -> String {
        let kind = chart.kind == .bars ? "Bar chart" : "Stacked bar chart"
        return "\(kind): \(chart.caption). The data follow in a table."
    }

    private static func legend(_ chart: Chart, _ layout: ChartLayout, _ patterns: ChartPatterns) -> [Markup] {
        layout.legend.enumerated().map { level, place in
            """
            \(part(level, "x=\"\(place.x)\" y=\"\(place.y)\" width=\"12\" height=\"12\"", patterns))\
            <text x="\(place.x + 18)" y="\(place.y + 11)" font-size="\(layout.text.legendSize)">\(chart.levels[level])</text>

            """
        }
    }

    private static func row(
        _ bar: Chart.Bar, _ row: ChartLayout.Row, _ chart: Chart, _ layout: ChartLayout, _ patterns: ChartPatterns
    ) -> Markup {
        let beside: Markup = layout.areNotesBeside ? " text-anchor=\"end\"" : ""
        return """
            \(lines(row.label, x: "0", y: row.labelY, layout.text, " font-weight=\"bold\" class=\"label\""))\
            \(lines(row.note, x: layout.areNotesBeside ? "100%" : "0", y: row.noteY, layout.text, "\(beside) class=\"note\""))\
            <rect x="0" y="\(row.barY)" width="100%" height="\(ChartLayout.barHeight)" fill="none" stroke="#9aa5aa" class="track"/>
            \(parts(bar, row, chart, layout, patterns))
            """
    }

    private static func lines(_ lines: [String], x: String, y: Int, _ text: ChartText, _ attributes: Markup) -> [Markup] {
        lines.enumerated().map { offset, line in
            "<text x=\"\(x)\" y=\"\(y + offset * text.lineHeight)\"\(attributes)>\(line)</text>\n"
        }
    }

    private static func parts(
        _ bar: Chart.Bar, _ row: ChartLayout.Row, _ chart: Chart, _ layout: ChartLayout, _ patterns: ChartPatterns
    ) -> [Markup] {
        var start = 0
        return bar.values.enumerated().map { level, value -> Markup in
            guard value > 0 else { return "" }
            defer { start += value }
            let place: Markup = """
                x="\(Percent(start, of: chart.total).text)" y="\(row.barY)" width="\(Percent(value, of: chart.total).text)" \
                height="\(ChartLayout.barHeight)"
                """
            let middle = Percent(2 * start + value, of: 2 * chart.total)
            return "\(part(level, place, patterns))\(row.hasNumbersInside ? number(value, at: middle, row, layout.text) : nil)"
        }
    }

    private static func part(_ level: Int, _ place: Markup, _ patterns: ChartPatterns) -> Markup {
        let marks = patterns.marks(level).map { "<rect \(place) \($0)/>" as Markup }
        return "<g stroke=\"#ffffff\" class=\"part\"><rect \(place) \(patterns.fill(level))/>\(marks)</g>\n"
    }

    /// The count on a plate of the page's colour, readable on every pattern. An inner drawing centres the plate, for a rectangle
    /// has no anchor.
    private static func number(_ value: Int, at middle: Percent, _ row: ChartLayout.Row, _ text: ChartText) -> Markup {
        let half = text.width(String(value)) / 2 + 3
        let height = ChartLayout.barHeight - 8
        return """
            <svg x="\(middle.text)" y="\(row.barY + 4)" overflow="visible">\
            <rect x="-\(half)" y="0" width="\(2 * half)" height="\(height)" rx="3" fill="#ffffff" class="plate"/>\
            <text x="0" y="\((ChartLayout.barHeight + text.size) / 2 - 6)" text-anchor="middle">\(value)</text></svg>

            """
    }
}
