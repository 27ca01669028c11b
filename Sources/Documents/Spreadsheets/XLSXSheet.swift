import CXLSXWriter

/// One sheet being written by libxlsxwriter.
struct XLSXSheet {
    let worksheet: UnsafeMutablePointer<lxw_worksheet>
    let sheet: Sheet

    func write(_ formats: inout XLSXFormats) throws(SpreadsheetError) {
        worksheet_set_paper(worksheet, 9)
        worksheet_set_landscape(worksheet)
        worksheet_fit_to_pages(worksheet, 1, 0)
        worksheet_ignore_errors(worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
        for (index, width) in sheet.widths.enumerated() {
            try XLSXFile.check(worksheet_set_column(worksheet, UInt16(index), UInt16(index), width, nil))
        }
        for (row, line) in sheet.lines.enumerated() {
            let kind: XLSXFormats.Kind =
                sheet.lineWidth == nil ? (row == 0 ? .title : .line) : row == 0 ? .wrappedTitle : .wrappedLine
            if sheet.lineWidth != nil { try grow(row: row, texts: [line], perLine: row == 0 ? 19 : 15) }
            try write(line, row: row, column: 0, format: formats(kind))
        }
        guard let table = sheet.table else { return }
        if sheet.isMarked { try mark(table, &formats) }
        try writeHeader(of: table, &formats)
        for (index, cells) in table.rows.enumerated() {
            try write(cells, index: index, of: table, &formats)
        }
    }

    /// Sets the height of a row that needs more than one line; programs other than Excel do not do so by themselves.
    private func grow(row: Int, texts: [String], perLine: Double = 15) throws(SpreadsheetError) {
        let lines = zip(texts, sheet.widths).map { ColumnWidth.lines(of: $0, in: $1) }.max() ?? 1
        guard lines > 1 else { return }
        // 409 points is the most that a row can have.
        try XLSXFile.check(worksheet_set_row(worksheet, UInt32(row), min(Double(lines) * perLine + 1, 409), nil))
    }

    /// Marks header row and rows as a table, which programs and screen readers can find and name.
    private func mark(_ table: Table, _ formats: inout XLSXFormats) throws(SpreadsheetError) {
        let strings = XLSXStrings()
        var native = table.columns.map { column in
            var native = lxw_table_column()
            native.header = strings.keep(XLSXText.cell(column.header))
            native.header_format = formats(column.alignment == .number ? .numberHeader : .header)
            return native
        }
        var options = lxw_table_options()
        options.name = strings.keep(sheet.name)
        options.no_autofilter = 1
        options.no_banded_rows = 1
        options.first_column = 1
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 1
        let error = native.withUnsafeMutableBufferPointer { buffer in
            var columns = buffer.indices.map { Optional(buffer.baseAddress! + $0) } + [nil]
            return columns.withUnsafeMutableBufferPointer { pointers in
                options.columns = pointers.baseAddress
                return worksheet_add_table(
                    worksheet, UInt32(sheet.headerRow), 0, UInt32(sheet.headerRow + table.rows.count),
                    UInt16(table.columns.count - 1),
                    &options)
            }
        }
        try XLSXFile.check(error)
    }

    private func writeHeader(of table: Table, _ formats: inout XLSXFormats) throws(SpreadsheetError) {
        try XLSXFile.check(worksheet_repeat_rows(worksheet, UInt32(sheet.headerRow), UInt32(sheet.headerRow)))
        try grow(row: sheet.headerRow, texts: table.columns.map(\.header))
        for (column, header) in table.columns.enumerated() {
            let format = formats(header.alignment == .number ? .numberHeader : .header)
            try write(header.header, row: sheet.headerRow, column: column, format: format)
        }
    }

    private func write(_ cells: [Cell], index: Int, of table: Table, _ formats: inout XLSXFormats) throws(SpreadsheetError) {
        let row = sheet.headerRow + 1 + index
        try grow(row: row, texts: cells.map(\.text))
        for (column, cell) in cells.enumerated() {
            if column == 0, sheet.links.indices.contains(index) {
                let address = "internal:'\(sheet.links[index])'!A1"
                try XLSXFile.check(worksheet_write_url_opt(worksheet, UInt32(row), 0, address, formats(.link), cell.text, nil))
                continue
            }
            let number = cell.exactNumber
            let form: XLSXFormats.Form = number == nil ? .text : cell.isGrouped ? .groupedDigits : .digits
            let isRight = table.columns[column].alignment == .number
            let kind = XLSXFormats.Kind.body(isRowHeader: column == 0, isRight: isRight, form: form, state: cell.state)
            if let number {
                try XLSXFile.check(worksheet_write_number(worksheet, UInt32(row), UInt16(column), Double(number), formats(kind)))
            } else {
                try write(cell.text, row: row, column: column, format: formats(kind))
            }
        }
    }

    private func write(
        _ text: String, row: Int, column: Int, format: UnsafeMutablePointer<lxw_format>?
    ) throws(SpreadsheetError) {
        try XLSXFile.check(worksheet_write_string(worksheet, UInt32(row), UInt16(column), XLSXText.cell(text), format))
    }
}
