import Values

/// The rows of one sheet of an OpenDocument spreadsheet.
final class ODSRows: SheetRows {
    private let part: ZipPart
    private let cells: ODSCells
    private var merges = SheetMerges()
    private let stream: XMLStream

    init(_ book: ODSBook, sheet index: Int, limits: SpreadsheetLimits) throws(Fault) {
        part = try book.content()
        cells = ODSCells(file: part.file, sheet: book.sheets[index].name, index: index, limits: limits)
        stream = XMLStream(part, nesting: limits.nesting, handler: cells)
        cells.stop = { [unowned stream] in stream.stop() }
    }

    var progress: Double { part.size == 0 ? 1 : Double(part.position) / Double(part.size) }

    func next() throws(Fault) -> SpreadsheetRow? {
        while true {
            guard let (row, cells) = cells.queue.take() else {
                if try stream.advance() || !self.cells.queue.isEmpty { continue }
                return nil
            }
            for range in row.merges where range.rows.lowerBound == row.number { merges.add(range) }
            var covered = cells
            merges.apply(to: &covered, row: row.number)
            return SpreadsheetRow(number: row.number, isHidden: row.isHidden, cells: covered)
        }
    }
}
