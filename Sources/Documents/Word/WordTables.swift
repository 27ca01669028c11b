import Values

extension WordBody {
    /// A table with its caption and shorthand above it and its notes below.
    mutating func table(_ table: Table) -> XMLText {
        var markup = caption(number: table.number, words: table.caption, anchors: [table.id])
        for line in table.shorthand { markup += paragraph(style: "TableNote", properties: "<w:keepNext/>", WordRun.text(line)) }
        if table.rows.isEmpty {
            markup += paragraph(style: "Normal", WordRun.text("This table has no rows."))
        } else if !table.columns.isEmpty {
            markup += grid(table)
        }
        for note in table.notes { markup += paragraph(style: "TableNote", inlines(note)) }
        // Word joins tables that touch: a paragraph must stand between them and before the end of the page's section.
        return markup + WordPage.spacer
    }

    private mutating func grid(_ table: Table) -> XMLText {
        let widths = WordColumns.widths(of: table)
        let style = table.columns.count > 6 ? "TableTextSmall" : "TableText"
        var rows: XMLText = ""
        var header: XMLText = ""
        for (index, column) in table.columns.enumerated() {
            let position: XMLText = index == 0 ? "101000000000" : "100000000000"
            header += cell(
                WordRun.text(column.header), width: widths[index], look: position, style: style,
                isRight: column.alignment == .number,
                keepsNext: true)
        }
        rows += """
            <w:tr><w:trPr><w:cnfStyle w:val="100000000000"/><w:cantSplit/><w:tblHeader/></w:trPr>\(header)</w:tr>
            """
        for (index, row) in table.rows.enumerated() {
            rows += self.row(row, of: table, widths: widths, style: style, keepsNext: index == 0 && table.rows.count > 1)
        }
        return WordTable(
            style: "ReportTable", hasHeaderRow: true, widths: widths, caption: table.caption, description: summary(of: table)
        )
        .markup(rows)
    }

    private func summary(of table: Table) -> String {
        "\(English.counted(table.columns.count, "column")) and \(English.counted(table.rows.count, "row")); "
            + "the first row and the first column hold the headers"
    }

    private mutating func row(_ row: [Cell], of table: Table, widths: [Int], style: String, keepsNext: Bool) -> XMLText {
        var cells: XMLText = ""
        for (index, cell) in row.enumerated() {
            let words = cell.state.map { Self.mark(of: $0) + "\u{A0}" + cell.text } ?? cell.text
            let target = cell.target.map { link(words, to: $0, style: "Figure") }
            let runs = cell.parts.map { inlines($0) } ?? target ?? WordRun.text(words)
            cells += self.cell(
                runs, width: widths[index], look: index == 0 ? "001000000000" : "", style: style,
                isRight: table.columns[index].alignment == .number, fill: cell.state.map(OfficeColour.fill), keepsNext: keepsNext)
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
    }

    /// The shape that goes with the word and the tint.
    private static func mark(of state: Cell.State) -> String {
        switch state {
        case .yes: "●"
        case .no: "○"
        case .unknown: "–"
        }
    }

    /// Terms and what they stand for, the terms as row headers.
    mutating func factTable(_ facts: [Fact], caption: String) -> XMLText {
        let widths = [2600, WordPage.textWidth - 2600]
        var rows: XMLText = ""
        for fact in facts {
            let term = cell(WordRun.text(fact.term), width: widths[0], look: "001000000000", style: "TableText")
            let detail = cell(inlines(fact.detail), width: widths[1], look: "", style: "TableText")
            rows += "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(term)\(detail)</w:tr>"
        }
        let description =
            "\(English.counted(facts.count, "row")) of a term and what it stands for; the first column holds the terms"
        let table = WordTable(style: "FactTable", hasHeaderRow: false, widths: widths, caption: caption, description: description)
        return table.markup(rows) + WordPage.spacer
    }

    private mutating func cell(
        _ runs: XMLText, width: Int, look: XMLText, style: String, isRight: Bool = false, fill: OfficeColour? = nil,
        keepsNext: Bool = false
    ) -> XMLText {
        let position: XMLText = look.isEmpty ? "" : #"<w:cnfStyle w:val="\#(look)"/>"#
        let shading: XMLText = fill.map { #"<w:shd w:val="clear" w:color="auto" w:fill="\#($0.hex)"/>"# } ?? ""
        let keep: XMLText = keepsNext ? "<w:keepNext/>" : ""
        let alignment: XMLText = isRight ? #"<w:jc w:val="right"/>"# : ""
        return """
            <w:tc><w:tcPr>\(position)<w:tcW w:w="\(width)" w:type="dxa"/>\(shading)</w:tcPr>\
            \(paragraph(style: style, properties: keep + alignment + position, runs))</w:tc>
            """
    }
}
