extension WordBody {
    /// A chart with its caption and its data: a native chart that a person can restyle, with the words that stand for it.
    mutating func chart(_ chart: Chart) -> XMLText {
        guard !chart.bars.isEmpty, !chart.levels.isEmpty else { return table(chart.table) }
        charts.append(chart)
        let number = charts.count
        let id = relationships.chart(number)
        var markup = caption(number: chart.number, words: chart.caption, anchors: [chart.id])
        let height = WordChart.height(of: chart)
        let drawing: XMLText = """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(WordChart.width)" cy="\(height)"/>\
            <wp:effectExtent l="0" t="0" r="0" b="0"/>\
            <wp:docPr id="\(number)" name="\(chart.number ?? "Chart \(number)")" descr="\(chart.alternative)"/><wp:cNvGraphicFramePr/>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="\(id)"/>\
            </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """
        markup += paragraph(style: "Normal", drawing)
        return markup + table(chart.table)
    }
}
