import Values

/// A chart as DrawingML (ISO/IEC 29500-1, 21.2): horizontal bars whose parts differ by pattern as well as by tint.
struct WordChart {
    let chart: Chart
    let language: String

    /// In English Metric Units, 360,000 a centimetre: the width of the text.
    static let width = WordPage.textWidth * 635

    static func height(of chart: Chart) -> Int {
        let perBar = chart.kind == .bars && chart.levels.count > 1 ? 300_000 * chart.levels.count + 120_000 : 330_000
        return min(max(chart.bars.count * perBar + 800_000, 1_600_000), 8_200_000)
    }

    var xml: XMLText {
        let isStacked = chart.kind != .bars
        let legend: XMLText =
            chart.levels.count < 2
            ? ""
            : """
            <c:legend><c:legendPos val="b"/><c:overlay val="0"/>\(text(size: 900))</c:legend>
            """
        return XMLText.declaration + """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="\(WordPackage.office)"><c:date1904 val="0"/>\
            <c:lang val="\(language)"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\
            <c:barChart><c:barDir val="bar"/><c:grouping val="\(isStacked ? "stacked" : "clustered")"/><c:varyColors val="0"/>\
            \(series)<c:gapWidth val="45"/><c:overlap val="\(isStacked ? 100 : 0)"/><c:axId val="111"/><c:axId val="222"/></c:barChart>\
            \(axes)</c:plotArea>\(legend)<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
            <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>\(text(size: 900))\
            <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
            """
    }

    /// The workbook behind the chart, so that a program can show and edit its data.
    func data(of document: Document) throws(SpreadsheetError) -> [UInt8] {
        let headers = SheetHeaders.unique(["Bar"] + chart.levels)
        let columns = headers.enumerated().map { Table.Column($1, $0 == 0 ? .text : .number) }
        let rows = chart.bars.map { bar in [Cell(Self.label(of: bar))] + bar.values.map { Cell(English.number($0), number: $0) } }
        let table = Table(id: chart.id, caption: chart.caption, columns: columns, rows: rows)
        let sheet = Sheet(name: "Data", lines: [], table: table, isMarked: false)
        return try SpreadsheetXLSX.write([sheet], properties: SpreadsheetProperties(title: chart.caption, of: document))
    }

    private static func label(of bar: Chart.Bar) -> String { [bar.label, bar.note].compactMap { $0 }.joined(separator: ": ") }

    // MARK: Series

    private var series: XMLText { XMLText(chart.levels.indices.map(series)) }

    private func series(_ index: Int) -> XMLText {
        let column = ODSContent.letters(ofColumn: index + 1)
        let last = chart.bars.count + 1
        let labels = chart.bars.enumerated().map { #"<c:pt idx="\#($0)"><c:v>\#(Self.label(of: $1))</c:v></c:pt>"# as XMLText }
        let values = chart.bars.enumerated().map { #"<c:pt idx="\#($0)"><c:v>\#($1.values[index])</c:v></c:pt>"# as XMLText }
        let count: XMLText = #"<c:ptCount val="\#(chart.bars.count)"/>"#
        return """
            <c:ser><c:idx val="\(index)"/><c:order val="\(index)"/><c:tx><c:strRef><c:f>Data!$\(column)$1</c:f><c:strCache>\
            <c:ptCount val="1"/><c:pt idx="0"><c:v>\(chart.levels[index])</c:v></c:pt></c:strCache></c:strRef></c:tx>\
            <c:spPr>\(WordPattern.fill(ofLevel: chart.kind == .boundedBars ? [2, 0][index % 2] : index))\(Self.outline)</c:spPr><c:invertIfNegative val="0"/>\(dataLabels)\
            <c:cat><c:strRef><c:f>Data!$A$2:$A$\(last)</c:f><c:strCache>\(count)\(XMLText(labels))</c:strCache></c:strRef></c:cat>\
            <c:val><c:numRef><c:f>Data!$\(column)$2:$\(column)$\(last)</c:f><c:numCache><c:formatCode>General</c:formatCode>\
            \(count)\(XMLText(values))</c:numCache></c:numRef></c:val></c:ser>
            """
    }

    /// Counts on a white ground, so that they can be read on every pattern; a zero has no bar and no label.
    private var dataLabels: XMLText {
        """
        <c:dLbls><c:numFmt formatCode="#,##0;;;" sourceLinked="0"/>\
        <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>\(text(size: 900, isBold: true))\
        <c:dLblPos val="\(chart.kind == .bars ? "outEnd" : "ctr")"/><c:showLegendKey val="0"/><c:showVal val="1"/>\
        <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>
        """
    }

    private static let outline: XMLText =
        #"<a:ln w="9525"><a:solidFill><a:srgbClr val="\#(OfficeColour.text.hex)"/></a:solidFill></a:ln>"#

    // MARK: Axes

    /// The first bar at the top; counts from 0 to the full bar, in whole steps.
    private var axes: XMLText {
        let total = max(chart.total, chart.bars.map { $0.values.reduce(0, +) }.max() ?? 0, 1)
        let line: XMLText =
            #"<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="\#(OfficeColour.line.hex)"/></a:solidFill></a:ln></c:spPr>"#
        return """
            <c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>\
            <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
            <c:tickLblPos val="low"/>\(line)\(text(size: 900))<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="1"/>\
            <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>\
            <c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:max val="\(total)"/><c:min val="0"/></c:scaling>\
            <c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="out"/>\
            <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\(line)\(text(size: 900))<c:crossAx val="111"/>\
            <c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="\(Self.step(for: total))"/></c:valAx>
            """
    }

    /// The smallest of 1, 2, 5, 10, 20, 50 … that gives at most ten steps.
    static func step(for total: Int) -> Int {
        var power = 1
        while true {
            for factor in [1, 2, 5] where total <= factor * power * 10 { return factor * power }
            power *= 10
        }
    }

    private func text(size: Int, isBold: Bool = false) -> XMLText {
        """
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="\(size)" b="\(isBold ? 1 : 0)"><a:solidFill>\
        <a:srgbClr val="\(OfficeColour.text.hex)"/></a:solidFill><a:latin typeface="\(WordTheme.face)"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="\(language)"/></a:p></c:txPr>
        """
    }
}
