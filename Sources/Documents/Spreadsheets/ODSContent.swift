/// `content.xml` of an OpenDocument spreadsheet.
struct ODSContent {
    let sheets: [Sheet]

    var part: XMLText {
        var body: XMLText = ""
        for (index, sheet) in sheets.enumerated() { body += table(sheet, index: index) }
        return XMLText.declaration + """
            <office:document-content \(ODSStyles.namespaces)><office:automatic-styles>\(columnStyles)\
            <style:style style:name="Row" style:family="table-row">\
            <style:table-row-properties style:use-optimal-row-height="true"/></style:style>\
            <style:style style:name="Sheet" style:family="table" style:master-page-name="Default">\
            <style:table-properties table:display="true"/></style:style></office:automatic-styles>\
            <office:body><office:spreadsheet>\(body)\(ranges)</office:spreadsheet></office:body></office:document-content>
            """
    }

    /// One style a column: its width, an average character taking 2.1 mm.
    private var columnStyles: XMLText {
        XMLText(
            sheets.enumerated().flatMap { index, sheet in
                sheet.widths.enumerated().map { (column, width) -> XMLText in
                    let tenths = Int((width * 21).rounded())
                    return """
                        <style:style style:name="Column\(index)-\(column)" style:family="table-column">\
                        <style:table-column-properties style:column-width="\(tenths / 10).\(tenths % 10)mm"/></style:style>
                        """
                }
            })
    }

    private func table(_ sheet: Sheet, index: Int) -> XMLText {
        var rows: XMLText = ""
        for column in sheet.widths.indices { rows += #"<table:table-column table:style-name="Column\#(index)-\#(column)"/>"# }
        for (number, line) in sheet.lines.enumerated() {
            let style = number == 0 ? "Title" : sheet.lineWidth == nil ? "Line" : "WrappedLine"
            rows += row(text(line, style: style))
        }
        if let table = sheet.table { append(table, of: sheet, to: &rows) }
        return #"<table:table table:name="\#(sheet.name)" table:style-name="Sheet">\#(rows)</table:table>"#
    }

    private func append(_ table: Table, of sheet: Sheet, to rows: inout XMLText) {
        let headers = table.columns.map { text($0.header, style: $0.alignment == .number ? "HeaderRight" : "Header") }
        rows += "<table:table-header-rows>\(row(XMLText(headers)))</table:table-header-rows>"
        for (index, cells) in table.rows.enumerated() {
            var markup: XMLText = ""
            for (column, cell) in cells.enumerated() {
                if column == 0, sheet.links.indices.contains(index) {
                    markup += link(cell.text, to: sheet.links[index])
                } else {
                    markup += body(cell, isRowHeader: column == 0, isRight: table.columns[column].alignment == .number)
                }
            }
            rows += row(markup)
        }
    }

    private func row(_ cells: XMLText) -> XMLText { #"<table:table-row table:style-name="Row">\#(cells)</table:table-row>"# }

    private func body(_ cell: Cell, isRowHeader: Bool, isRight: Bool) -> XMLText {
        let base = (isRowHeader ? "RowHeader" : "Body")
        let ending = isRight ? "Right" : ""
        guard let number = cell.exactNumber else {
            return text(cell.text, style: cell.state.map { "State-" + $0.rawValue } ?? base + "Text" + ending)
        }
        let style = base + (cell.isGrouped ? "Grouped" : "Digits") + ending
        return """
            <table:table-cell table:style-name="\(style)" office:value-type="float" office:value="\(number)">\
            <text:p>\(cell.text)</text:p></table:table-cell>
            """
    }

    private func link(_ words: String, to sheet: String) -> XMLText {
        """
        <table:table-cell table:style-name="Link" office:value-type="string"><text:p>\
        <text:a xlink:type="simple" xlink:href="#\(sheet).A1">\(words)</text:a></text:p></table:table-cell>
        """
    }

    private func text(_ words: String, style: String) -> XMLText {
        let lines = XMLText.lines(of: words)
        let paragraphs = XMLText(lines.map { "<text:p>\(ODSText.spans(String($0)))</text:p>" })
        return #"<table:table-cell table:style-name="\#(style)" office:value-type="string">\#(paragraphs)</table:table-cell>"#
    }

    /// Every marked table as a named range that says it has a header row.
    private var ranges: XMLText {
        let ranges: [XMLText] = sheets.compactMap { sheet in
            guard let table = sheet.table, sheet.isMarked else { return nil }
            let first = "\(sheet.name).A\(sheet.headerRow + 1)"
            let last = "\(sheet.name).\(Self.letters(ofColumn: table.columns.count - 1))\(sheet.headerRow + 1 + table.rows.count)"
            return """
                <table:database-range table:name="\(sheet.name)" table:target-range-address="\(first):\(last)" \
                table:contains-header="true" table:display-filter-buttons="false"/>
                """
        }
        return ranges.isEmpty ? "" : "<table:database-ranges>\(XMLText(ranges))</table:database-ranges>"
    }

    /// `A` for 0, `Z` for 25, `AA` for 26.
    static func letters(ofColumn index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
        return index < 26 ? letter : letters(ofColumn: index / 26 - 1) + letter
    }
}
