/// Charts as HTML: caption, drawing, data.
extension HTMLBody {
    mutating func write(_ chart: Chart) -> Markup {
        let id = anchors.claim(chart.id)
        let caption = [chart.number, chart.caption].compactMap { $0 }.joined(separator: ": ")
        return """
            <figure class="chart" id="\(id)">
            <figcaption>\(caption)</figcaption>
            \(ChartSVG.markup(chart, id: id, text: medium == .print ? .print : .screen))\(data(chart))</figure>

            """
    }

    private mutating func data(_ chart: Chart) -> Markup {
        let table = write(chart.table)
        guard medium == .screen else { return table }
        let label = chart.number.map { "Data of " + $0.prefix(1).lowercased() + $0.dropFirst() } ?? "Data of this chart"
        return "<details>\n<summary>\(label)</summary>\n\(table)</details>\n"
    }
}
