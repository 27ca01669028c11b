/// The merged ranges of a sheet: the text of the first cell stands for all.
struct SheetMerges {
    struct Range: Hashable, Sendable {
        let rows: ClosedRange<Int>
        let columns: ClosedRange<Int>
    }

    /// Ranges that begin below, the first last.
    private var waiting: [Range] = []
    private var active: [(range: Range, cell: SpreadsheetCell)] = []

    init(_ ranges: [Range] = []) { waiting = ranges.sorted { $0.rows.lowerBound > $1.rows.lowerBound } }

    /// A range that begins in the row that comes next.
    mutating func add(_ range: Range) { waiting.append(range) }

    /// Repeats texts over the cells of a row that ranges cover. Rows come in order.
    mutating func apply(to cells: inout [SpreadsheetCell], row: Int) {
        active.removeAll { $0.range.rows.upperBound < row }
        while let next = waiting.last, next.rows.lowerBound <= row {
            waiting.removeLast()
            guard next.rows.lowerBound == row, let cell = cells.first(where: { $0.column == next.columns.lowerBound }),
                !cell.isBlank
            else { continue }
            active.append((next, cell))
        }
        guard !active.isEmpty, !cells.isEmpty else { return }
        for (range, cell) in active { cover(range, cell, &cells, row) }
        cells.sort { $0.column < $1.column }
    }

    private func cover(_ range: Range, _ cell: SpreadsheetCell, _ cells: inout [SpreadsheetCell], _ row: Int) {
        let isFirst = range.rows.lowerBound == row
        cells.removeAll { range.columns.contains($0.column) && !(isFirst && $0.column == range.columns.lowerBound) }
        for column in range.columns where !(isFirst && column == range.columns.lowerBound) {
            cells.append(
                SpreadsheetCell(
                    cell.text, kind: cell.kind, row: row, column: column, isFormula: cell.isFormula, isRepeated: true,
                    isHidden: cell.isHidden))
        }
    }
}
