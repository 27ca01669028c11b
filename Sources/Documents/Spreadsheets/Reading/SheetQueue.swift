/// Rows as a handler found them in one piece of the file, in order, until they are asked for.
struct SheetQueue {
    struct Entry {
        var number: Int
        var isHidden = false
        var cells: [Run] = []
        /// How many rows in succession have these cells.
        var count = 1
        /// Merged ranges that begin here.
        var merges: [SheetMerges.Range] = []
    }

    /// A cell, and how many beside each other hold the same.
    struct Run {
        var cell: SpreadsheetCell
        var count = 1
    }

    private var entries: [Entry] = []
    private var next = 0
    private var given = 0

    var isEmpty: Bool { next == entries.count }

    mutating func append(_ entry: Entry) { entries.append(entry) }

    /// The next row with its cells, and the merged ranges that begin in it; nil where the queue is empty.
    mutating func take() -> (row: Entry, cells: [SpreadsheetCell])? {
        guard next < entries.count else {
            entries.removeAll(keepingCapacity: true)
            next = 0
            return nil
        }
        var entry = entries[next]
        entry.number += given
        given += 1
        if given == entry.count {
            next += 1
            given = 0
        }
        return (entry, Self.cells(of: entry))
    }

    private static func cells(of entry: Entry) -> [SpreadsheetCell] {
        var cells: [SpreadsheetCell] = []
        cells.reserveCapacity(entry.cells.count)
        for run in entry.cells {
            for offset in 0..<run.count {
                let cell = run.cell
                cells.append(
                    SpreadsheetCell(
                        cell.text, kind: cell.kind, row: entry.number, column: cell.column + offset, isFormula: cell.isFormula,
                        isHidden: cell.isHidden))
            }
        }
        return cells
    }
}
