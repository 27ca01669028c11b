import Foundation
import Values

/// Finds the merged ranges of an XLSX sheet, which stand after its rows, without parsing the rows.
enum XLSXMergeScan {
    private static let marker = Array("mergeCell".utf8)

    static func ranges(_ part: ZipPart, sheet: String, limits: SpreadsheetLimits) throws(Fault) -> [SheetMerges.Range] {
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var kept = 0
        var ranges: [SheetMerges.Range] = []
        var covered = 0
        while true {
            let count = try read(part, into: &buffer, from: kept)
            let end = kept + count
            var index = 0
            while let found = find(in: buffer, from: index, to: end) {
                // An element that is not whole waits for the next piece, unless it is longer than any can be.
                guard let close = buffer[found..<end].firstIndex(of: 0x3E) else {
                    index = found
                    break
                }
                if let range = range(buffer[found..<close]) {
                    ranges.append(range)
                    covered += range.rows.count * range.columns.count
                }
                index = close
                guard covered <= limits.repeatedCells else {
                    throw Fault(
                        file: part.file,
                        "sheet '\(sheet)': merged ranges cover more than \(English.number(limits.repeatedCells)) cells")
                }
            }
            guard count > 0 else { return ranges }
            let rest = min(end - index, 512)
            buffer.withUnsafeMutableBytes { $0.copyBytes(from: UnsafeRawBufferPointer(rebasing: $0[end - rest..<end])) }
            kept = rest
        }
    }

    private static func read(_ part: ZipPart, into buffer: inout [UInt8], from start: Int) throws(Fault) -> Int {
        var failure: Fault?
        let count = buffer.withUnsafeMutableBytes { bytes in
            do throws(Fault) { return try part.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...])) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    private static func find(in buffer: [UInt8], from start: Int, to end: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var index = start
            while index < end, let found = memchr(base + index, Int32(marker[0]), end - index) {
                index = UnsafeRawPointer(found) - base
                guard index + marker.count <= end else { return nil }
                if memcmp(found, marker, marker.count) == 0 { return index }
                index += 1
            }
            return nil
        }
    }

    /// The range of an element such as `mergeCell ref="A1:C2"/`.
    private static func range(_ element: ArraySlice<UInt8>) -> SheetMerges.Range? {
        let text = String(decoding: element, as: UTF8.self)
        guard let reference = text.firstMatch(of: #/\sref\s*=\s*["']\s*(\$?[A-Za-z]+\$?\d+):(\$?[A-Za-z]+\$?\d+)\s*["']/#) else {
            return nil
        }
        guard let first = address(reference.1), let last = address(reference.2), first.row <= last.row, first.column <= last.column,
            first.row > 0, last.row <= 1_048_576, last.column <= 16_384
        else { return nil }
        return SheetMerges.Range(rows: first.row...last.row, columns: first.column...last.column)
    }

    private static func address(_ text: Substring) -> (row: Int, column: Int)? {
        Array(text.filter { $0 != "$" }.utf8).withUnsafeBufferPointer(CellAddress.parse)
    }
}
