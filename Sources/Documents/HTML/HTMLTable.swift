/// Tables as HTML: a caption with the shorthand, one header row, one header column, notes below.
extension HTMLBody {
    mutating func write(_ table: Table) -> Markup {
        guard medium == .print else { return write(table, caption: caption(table), hasNotes: true) }
        let parts = TableParts.split(table)
        var result: Markup = ""
        for (offset, part) in parts.enumerated() {
            let label = parts.count == 1 ? "" : " (part \(offset + 1) of \(parts.count))"
            result += write(part, caption: caption(table) + label, hasNotes: offset == parts.count - 1)
        }
        return result
    }

    private func caption(_ table: Table) -> String { [table.number, table.caption].compactMap { $0 }.joined(separator: ": ") }

    private mutating func write(_ table: Table, caption: String, hasNotes: Bool) -> Markup {
        let shape = TableShape(table)
        let id = anchors.claim(table.id)
        let captionID = anchors.claim(id + "-caption")
        let region: Markup = shape.kind == .fits ? "" : " role=\"region\" aria-labelledby=\"\(captionID)\" tabindex=\"0\""
        let isKept = table.rows.count <= TableParts.rowLimit
        return """
            <div class="table \(shape.kind.rawValue)\(" kept", if: isKept)" id="\(id)">
            <div class="scroll"\(region)>
            <table\(shape.role("table"))>
            <caption id="\(captionID)"><span class="title">\(caption)</span>\(shorthand(table))</caption>
            \(head(table, shape))\(rows(table, shape))</table>
            </div>
            \(hasNotes ? notes(table) : nil)</div>

            """
    }

    private func shorthand(_ table: Table) -> [Markup] { table.shorthand.map { " <span class=\"shorthand\">\($0)</span>" } }

    private func head(_ table: Table, _ shape: TableShape) -> Markup {
        let cells = table.columns.map { column -> Markup in
            "<th scope=\"col\"\(shape.role("columnheader"))\(css(column))>\(column.header)</th>"
        }
        return "<thead\(shape.role("rowgroup"))>\n<tr\(shape.role("row"))>\(cells)</tr>\n</thead>\n"
    }

    private func rows(_ table: Table, _ shape: TableShape) -> Markup {
        let rows = table.rows.map { row -> Markup in
            let cells = zip(table.columns, row).enumerated().map { offset, pair -> Markup in
                if offset == 0 { return "<th scope=\"row\"\(shape.role("rowheader"))\(css(pair.0))>\(content(pair.1))</th>" }
                let label: Markup = shape.kind == .cards ? " data-label=\"\(pair.0.header)\"" : ""
                return "<td\(shape.role("cell"))\(css(pair.0, pair.1, isLong: shape.isStacked))\(label)>\(content(pair.1))</td>"
            }
            return "<tr\(shape.role("row"))>\(cells)</tr>\n"
        }
        return "<tbody\(shape.role("rowgroup"))>\n\(rows)</tbody>\n"
    }

    private func css(_ column: Table.Column, _ cell: Cell? = nil, isLong: Bool = false) -> Markup {
        if column.alignment == .number { return " class=\"number\"" }
        let isDate = cell.map(TableShape.isDate) == true
        guard isLong || isDate else { return "" }
        return " class=\"\("long", if: isLong)\(" ", if: isLong && isDate)\("date", if: isDate)\""
    }

    private func content(_ cell: Cell) -> Markup {
        if let parts = cell.parts {
            let words = HTMLInline.write(parts)
            return parts.count == 1 ? "\(words)" : "<span class=\"words\">\(words)</span>"
        }
        if let target = cell.target { return HTMLInline.write(Reference(kind: .figure, text: cell.text, target: target)) }
        guard let state = cell.state else { return "\(cell.text)" }
        return "<span class=\"state \(state.rawValue)\">\(cell.text)</span>"
    }

    private func notes(_ table: Table) -> Markup? {
        guard !table.notes.isEmpty else { return nil }
        return "<div class=\"notes\">\n\(table.notes.map { "<p>\(HTMLInline.write($0))</p>\n" })</div>\n"
    }
}
