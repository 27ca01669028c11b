import Foundation

extension Region {
    /// Writes every table as CSV into a folder, with the schema; the number of rows of each.
    package func export(to folder: URL, progress: (String) -> Void = { _ in }) throws -> [(table: String, rows: Int)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try read { stores in
            let store = stores.export
            let written = try store.tables().map { table in
                progress("writing \(table).csv")
                return (table: table, rows: try store.write(table, to: folder.appendingPathComponent("\(table).csv")))
            }
            try Data(store.schema().utf8).write(to: folder.appendingPathComponent("schema.txt"), options: .atomic)
            return written
        }
    }
}
