import Values

/// The rows of one sheet of an XLSX workbook (ISO/IEC 29500-1, 18.3).
final class XLSXRows: SheetRows {
    private let part: ZipPart
    private let cells: XLSXCells
    private var merges: SheetMerges
    private let stream: XMLStream

    init(_ book: XLSXBook, sheet index: Int, limits: SpreadsheetLimits) throws(Fault) {
        let name = book.sheets[index].name
        merges = SheetMerges(try XLSXMergeScan.ranges(try book.part(ofSheet: index), sheet: name, limits: limits))
        part = try book.part(ofSheet: index)
        cells = XLSXCells(book, sheet: name, strings: try book.strings(), limits: limits)
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
            guard !cells.isEmpty else { continue }
            var covered = cells
            merges.apply(to: &covered, row: row.number)
            return SpreadsheetRow(number: row.number, isHidden: row.isHidden, cells: covered)
        }
    }
}
