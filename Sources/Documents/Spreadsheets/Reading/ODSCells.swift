import Values

/// Makes rows of the elements of one table of an OpenDocument spreadsheet.
final class ODSCells: XMLHandler {
    var queue = SheetQueue()
    /// Ends the reading of the part.
    var stop: () -> Void = {}

    private let file: String
    private let sheet: String
    private let limits: SpreadsheetLimits
    /// Tables still to come before the one that is read.
    private var tablesBefore: Int
    private var depth = 0
    /// -1 until the spreadsheet begins.
    private var spreadsheetDepth = -1
    /// The depth of the element that is passed over with all it holds.
    private var skipped: Int?
    private var isInTable = false
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var columnDefinitions = 0
    private var row = SheetQueue.Entry(number: 0)
    private var nextRow = 1
    private var rowRepeat = 1
    private var column = 1
    private var cell: ODSCell?
    private var repeated = 0

    init(file: String, sheet: String, index: Int, limits: SpreadsheetLimits) {
        self.file = file
        self.sheet = sheet
        self.limits = limits
        tablesBefore = index
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        depth += 1
        guard skipped == nil else { return }
        if cell != nil {
            if cell?.start(name, attributes, limit: limits.cellBytes) == false { skipped = depth }
            return
        }
        guard isInTable else {
            if name == "spreadsheet" { spreadsheetDepth = depth }
            guard depth == spreadsheetDepth + 1 else { return }
            isInTable = name == "table" && tablesBefore == 0
            if name == "table" { tablesBefore -= 1 }
            if !isInTable { skipped = depth }
            return
        }
        switch name {
        case "table-row": startRow(attributes)
        case "table-cell": cell = ODSCell(attributes, isCovered: false)
        case "covered-table-cell": cell = ODSCell(attributes, isCovered: true)
        case "table-column": defineColumns(attributes)
        case "table-header-rows", "table-header-columns", "table-rows", "table-columns", "table-row-group", "table-column-group":
            break
        default: skipped = depth
        }
    }

    func end(_ name: XMLName) throws(Fault) {
        defer { depth -= 1 }
        if let skipped {
            if skipped == depth { self.skipped = nil }
            return
        }
        if let cell, cell.isInParagraph {
            self.cell?.end()
            return
        }
        switch name {
        case "table-cell", "covered-table-cell": try endCell()
        case "table-row": try endRow()
        case "table": if isInTable, depth == spreadsheetDepth + 1 { stop() }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        guard skipped == nil, cell?.isInParagraph == true else { return }
        guard cell?.add(bytes, limit: limits.cellBytes) == true else {
            throw fault("the cell is longer than \(English.number(limits.cellBytes)) bytes")
        }
    }

    private func defineColumns(_ attributes: XMLAttributes) {
        let first = columnDefinitions + 1
        columnDefinitions = min(columnDefinitions + (attributes.number("number-columns-repeated") ?? 1), limits.columns)
        let isShown = attributes.text("visibility").map { $0 == "visible" } ?? true
        if !isShown, first <= columnDefinitions { hiddenColumns.append(first...columnDefinitions) }
    }

    private func startRow(_ attributes: XMLAttributes) {
        let isHidden = attributes.text("visibility").map { $0 != "visible" } ?? false
        row = SheetQueue.Entry(number: nextRow, isHidden: isHidden)
        rowRepeat = max(1, attributes.number("number-rows-repeated") ?? 1)
        column = 1
    }

    private func endRow() throws(Fault) {
        nextRow += rowRepeat
        guard !row.cells.isEmpty else { return }
        row.count = rowRepeat
        try count((rowRepeat - 1) * (row.cells.count + row.repeats.values.reduce(0) { $0 + $1 - 1 }))
        queue.append(row)
    }

    private func endCell() throws(Fault) {
        guard let cell else { return }
        self.cell = nil
        let first = column
        column += cell.count
        guard !cell.isCovered, let (text, kind) = try value(of: cell) else { return }
        let last = first + cell.count - 1
        guard last <= limits.columns else {
            throw fault("the sheet has more than \(English.number(limits.columns)) columns", column: first)
        }
        let isHidden = hiddenColumns.contains { $0.contains(first) }
        let made = SpreadsheetCell(
            text, kind: kind, row: row.number, column: first, isFormula: cell.isFormula, isHidden: isHidden)
        if cell.count > 1 { row.repeats[row.cells.count] = cell.count }
        row.cells.append(made)
        try count(cell.count - 1)
        if cell.rowSpan > 1 || cell.columnSpan > 1 {
            let columns = first...min(first + cell.columnSpan - 1, limits.columns)
            let rows = row.number...max(row.number, min(row.number + cell.rowSpan - 1, limits.rows))
            try count(columns.count * rows.count)
            row.merges.append(SheetMerges.Range(rows: rows, columns: columns))
        }
    }

    private func value(of cell: ODSCell) throws(Fault) -> (String, SpreadsheetCell.Kind)? {
        guard let value = cell.value else {
            throw fault("'\(cell.written.prefix(40))' is not a number; save the file again", column: column - cell.count)
        }
        return value.0.isEmpty && !cell.isFormula ? nil : value
    }

    private func count(_ cells: Int) throws(Fault) {
        repeated += cells
        guard repeated <= limits.repeatedCells else {
            throw Fault(
                file: file, line: row.number,
                "sheet '\(sheet)': more than \(English.number(limits.repeatedCells)) cells are repeated or merged")
        }
    }

    private func fault(_ message: String, column: Int? = nil) -> Fault {
        let column = column ?? self.column
        let address = CellAddress.text(row: row.number, column: column)
        return Fault(file: file, line: row.number, column: column, "sheet '\(sheet)', cell \(address): \(message)")
    }
}
