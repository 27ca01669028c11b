import Foundation
import Values

/// The rows of a file of separated values that any program wrote.
final class CSVRows: SheetRows {
    let notices: [String]

    private let file: String
    private let limits: SpreadsheetLimits
    private let size: Int
    private var reader: CSVReader
    private var number = 0
    private var bytes = 0

    init(url: URL, file: String, limits: SpreadsheetLimits) throws(Fault) {
        let form = try CSVForm(of: url.path, file: file, byteLimit: limits.bytes)
        self.file = file
        self.limits = limits
        size = (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
        reader = try CSVReader(path: url.path, file: file, form: form, rowLimit: 16 << 20)
        notices = form.encoding == .windows1252 ? [Self.windowsNotice] : []
        if form.hasSeparatorLine { _ = try reader.next() }
    }

    var progress: Double { size == 0 ? 1 : min(1, Double(bytes) / Double(size)) }

    /// A quote that is never closed leaves nothing to go on with; other faults are of one row.
    var isStopped: Bool { reader.isStopped }

    func next() throws(Fault) -> SpreadsheetRow? {
        while let row = try record() {
            number += 1
            bytes += row.bytes.count + 2
            let cells = try cells(of: row)
            if !cells.isEmpty { return SpreadsheetRow(number: number, line: row.line, cells: cells) }
        }
        return nil
    }

    private func record() throws(Fault) -> CSVRow? {
        do { return try reader.next() } catch {
            number += 1
            throw error
        }
    }

    private func cells(of row: CSVRow) throws(Fault) -> [SpreadsheetCell] {
        guard row.count <= limits.columns else {
            throw Fault(file: file, line: row.line, "the row has more than \(English.number(limits.columns)) cells")
        }
        var cells: [SpreadsheetCell] = []
        cells.reserveCapacity(row.count)
        var line = row.line
        for index in 0..<row.count {
            let (text, lineEnds, count) = row.withBytes(at: index) { Self.text(of: $0) }
            guard count <= limits.cellBytes else {
                throw Fault(
                    file: file, line: line, column: index + 1, "the cell is longer than \(English.number(limits.cellBytes)) bytes")
            }
            if count > 0 { cells.append(SpreadsheetCell(text, row: number, line: line, column: index + 1)) }
            line += lineEnds
        }
        return cells
    }

    /// The text with `\n` line ends, how many it has, and its length.
    private static func text(of bytes: UnsafeBufferPointer<UInt8>) -> (String, Int, Int) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return (text, 0, bytes.count) }
        let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return (plain, plain.utf8.count { $0 == 0x0A }, bytes.count)
    }

    private static let windowsNotice =
        "the file is not UTF-8 and was read as Windows-1252, as older programs write it; look at dashes, quotes, accents and pound signs"
}
