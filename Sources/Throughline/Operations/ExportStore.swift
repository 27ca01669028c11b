import Database
import Documents
import Foundation
import Values

extension Stores {
    var export: ExportStore { ExportStore(db: db) }
}

/// Every table as a file, whole and as stored: what a region takes with it.
struct ExportStore {
    let db: any Connection

    /// Every table, its columns and constraints.
    func schema() throws -> SchemaDescription { try SchemaDescription.read(from: db) }

    /// Writes one table as CSV, a row at a time; the number of rows.
    func write(_ table: TableDescription, to url: URL) throws -> Int {
        guard FileManager.default.createFile(atPath: url.path, contents: nil), let file = FileHandle(forWritingAtPath: url.path)
        else {
            throw Fault(file: url.path, "the file cannot be written")
        }
        defer { try? file.close() }
        var buffer: [UInt8] = []
        CSVWriter.append(table.columns.map(\.name), to: &buffer, flavour: .verbatim)
        var count = 0
        try db.forEach("SELECT * FROM \(identifier: table.name)") { row in
            CSVWriter.append(zip(table.columns, row.values).map(Self.text), to: &buffer, flavour: .verbatim)
            count += 1
            if buffer.count > 1 << 18 {
                try file.write(contentsOf: buffer)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        try file.write(contentsOf: buffer)
        return count
    }

    /// A value in text: bytes in hexadecimal, truth as yes and no, nothing where there is none.
    private static func text(_ column: TableDescription.Column, _ value: SQLValue) -> String {
        switch value {
        case .null: ""
        case .integer(let number): column.type == .boolean ? (number == 0 ? "no" : "yes") : String(number)
        case .double(let number): String(number)
        case .boolean(let truth): truth ? "yes" : "no"
        case .text(let text): text
        case .bytes(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}
