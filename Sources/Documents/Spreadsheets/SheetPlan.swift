import Values

/// The sheets of a workbook, as accessible government workbooks are laid out: cover, contents, notes, then one table a sheet
/// (UK Government Analysis Function, "Releasing statistics in spreadsheets").
enum SheetPlan {
    /// Tables of more rows are plain rows.
    static let markedRowLimit = 50_000
    /// Rows that a sheet can hold in both formats.
    static let rowLimit = 1_048_576

    static func sheets(of workbook: Workbook) -> [Sheet] {
        var names = SheetNames(reserved: ["Cover", "Contents", "Notes", "History"])
        let tables = workbook.tables.map { sheet(of: $0, name: names.name(number: $0.number, id: $0.id), banner: workbook.banner) }
        let notes = notes(of: workbook)
        return [cover(of: workbook), contents(of: [notes] + tables, in: workbook), notes] + tables
    }

    private static func cover(of workbook: Workbook) -> Sheet {
        var lines = [workbook.title] + [workbook.banner].compactMap { $0 }
        let given = workbook.cover.joined(separator: "\n")
        if !given.contains(workbook.publisher) { lines.append("Published by " + workbook.publisher) }
        if !given.contains(English.date(workbook.date)) { lines.append("Evidence as of " + English.date(workbook.date)) }
        return Sheet(name: "Cover", lines: singleLines(lines + workbook.cover), lineWidth: 90)
    }

    private static func contents(of sheets: [Sheet], in workbook: Workbook) -> Sheet {
        let rows = sheets.map { [Cell($0.name), Cell($0.lines[0])] }
        let table = Table(id: "contents", caption: "Contents", columns: [.init("Sheet"), .init("What it holds")], rows: rows)
        return Sheet(
            name: "Contents",
            lines: ["Contents", "This sheet holds one table: the sheets that follow, with a link to each."],
            table: table, isMarked: true, links: sheets.map(\.name))
    }

    private static func notes(of workbook: Workbook) -> Sheet {
        let notes = singleLines(workbook.notes)
        guard !notes.isEmpty else {
            return Sheet(name: "Notes", lines: ["Notes", "This workbook has no notes of its own."])
        }
        let rows = notes.enumerated().map { [Cell(String($0 + 1), number: $0 + 1), Cell($1)] }
        let table = Table(id: "notes", caption: "Notes", columns: [.init("Note"), .init("Text")], rows: rows)
        return Sheet(
            name: "Notes", lines: ["Notes", "This sheet holds one table: the rules and shorthand of the whole workbook."],
            table: table, isMarked: true)
    }

    private static func sheet(of table: Table, name: String, banner: String?) -> Sheet {
        let title = [table.number, table.caption].compactMap { $0 }.joined(separator: ": ")
        let held =
            "This sheet holds one table with \(English.counted(table.columns.count, "column"))"
            + " and \(English.counted(table.rows.count, "row"))."
        var lines = [title.isEmpty ? name : title, [held, banner].compactMap { $0 }.joined(separator: " ")]
        lines += table.shorthand + table.notes.map { $0.map(\.plainText).joined() }
        let isMarked = table.rows.count <= markedRowLimit && !table.columns.isEmpty
        if table.rows.count > markedRowLimit {
            lines.append("The rows are plain, without a marked table, because they are many; \(table.id).csv holds the same rows.")
        }
        var rows = table.rows
        if singleLines(lines).count + 1 + rows.count > rowLimit {
            rows = Array(rows.prefix(rowLimit - lines.count - 2))
            lines.append("Only the first \(English.number(rows.count)) rows fit on a sheet; \(table.id).csv holds them all.")
        }
        if rows.isEmpty { rows = [table.columns.map { _ in Cell("No rows") }] }
        let headers = SheetHeaders.unique(table.columns.map(\.header))
        let columns = zip(headers, table.columns).map { Table.Column($0, $1.alignment) }
        let printed = Table(id: table.id, number: table.number, caption: table.caption, columns: columns, rows: rows)
        return Sheet(name: name, lines: singleLines(lines), table: columns.isEmpty ? nil : printed, isMarked: isMarked)
    }

    /// Each line without line ends inside; empty ones left out.
    private static func singleLines(_ lines: [String]) -> [String] {
        lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }
}
