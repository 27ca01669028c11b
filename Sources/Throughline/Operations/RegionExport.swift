import Database
import Documents
import Foundation
import Values

extension Region {
    /// Writes every table as CSV into a folder, with the schema; the number of rows of each.
    package func export(to folder: URL, progress: (String) -> Void = { _ in }) throws -> [(table: String, rows: Int)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try read { stores in
            let store = stores.export
            let schema = try store.schema()
            let written = try schema.tables.map { table in
                progress("writing \(table.name).csv")
                let file = folder.appendingPathComponent("\(table.name).csv")
                return (table: table.name, rows: try TableFile(url: file).write(table, from: store))
            }
            try Data(schema.text.utf8).write(to: folder.appendingPathComponent("schema.txt"), options: .atomic)
            return written
        }
    }
}

/// One table as CSV, written a row at a time.
private struct TableFile {
    let url: URL

    private static let bufferSize = 1 << 18

    /// The number of rows written.
    func write(_ table: TableDescription, from store: ExportStore) throws -> Int {
        guard FileManager.default.createFile(atPath: url.path, contents: nil), let file = FileHandle(forWritingAtPath: url.path)
        else {
            throw Fault(file: url.path, "the file cannot be written")
        }
        defer { try? file.close() }
        var buffer: [UInt8] = []
        CSVWriter.append(table.columns.map(\.name), to: &buffer, flavour: .verbatim)
        var count = 0
        try store.forEachRow(of: table) { values in
            CSVWriter.append(values, to: &buffer, flavour: .verbatim)
            count += 1
            if buffer.count > TableFile.bufferSize {
                try file.write(contentsOf: buffer)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        try file.write(contentsOf: buffer)
        return count
    }
}
