/// Rows as a handler found them in one piece of the file, in order, until they are asked for.
struct SheetQueue {
    struct Entry {
        var number: Int
        var isHidden = false
        var cells: [SpreadsheetCell] = []
        /// How many cells beside each other hold the same, by the index of the first; where it is one, none is kept.
        var repeats: [Int: Int] = [:]
        /// How many rows in succession have these cells.
        var count = 1
        /// Merged ranges that begin here.
        var merges: [SheetMerges.Range] = []
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
        if entry.count == 1, entry.repeats.isEmpty {
            next += 1
            return (entry, entry.cells)
        }
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
        for (index, cell) in entry.cells.enumerated() {
            for offset in 0..<(entry.repeats[index] ?? 1) {
                cells.append(
                    SpreadsheetCell(
                        cell.text, kind: cell.kind, row: entry.number, column: cell.column + offset, isFormula: cell.isFormula,
                        isHidden: cell.isHidden))
            }
        }
        return cells
    }
}
