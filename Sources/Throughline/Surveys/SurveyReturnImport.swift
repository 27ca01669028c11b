import Documents
import Foundation
import Values

/// Reads a file of returns for one wave, a return at a time, however long it is. Blank cells are not answered and give no answer.
struct SurveyReturnImport {
    let wave: SurveyWave
    let version: SurveyVersion
    /// The authorities that were asked; nil where they are not known.
    let members: Set<Key>?
    let rowLimit: Int

    /// Calls `body` for every return without fault; the rest add faults at their cells. Returns how many rows there were.
    func read(_ file: URL, named name: String, faults: FaultList, _ body: (SurveyReturn) throws -> Void) throws -> Int {
        var reader: CSVReader
        do { reader = try CSVReader(url: file, file: name) } catch { faults.add(error); return 0 }
        guard let header = row(&reader, faults) else {
            faults.add(Fault(file: name, "the file is empty"))
            return 0
        }
        let names = (0..<header.count).map {
            (header.text(at: $0), ContentPlace(file: name, line: header.line, column: header.column(at: $0)))
        }
        guard var rows = SurveyRowReader(names, wave: wave, version: version, members: members, faults: faults) else { return 0 }
        var count = 0
        while let row = row(&reader, faults) {
            count += 1
            guard count <= rowLimit else {
                faults.add(
                    Fault(file: name, line: row.line, column: 1, "more than \(rowLimit) rows; the limit is set by --max-rows"))
                break
            }
            if let value = rows.read(row, of: name, faults: faults) { try body(value) }
        }
        return count
    }

    private func row(_ reader: inout CSVReader, _ faults: FaultList) -> CSVRow? {
        while true {
            do { return try reader.next() } catch { faults.add(error) }
        }
    }
}

extension CSVRow: SurveyRow {
    func place(at column: Int, of file: String) -> ContentPlace {
        ContentPlace(file: file, line: line, column: self.column(at: column))
    }
}
