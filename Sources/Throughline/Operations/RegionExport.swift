import Database
import Foundation

extension Region {
    /// Writes every table as CSV into a folder, with the schema; the number of rows of each.
    package func export(to folder: URL, progress: (String) -> Void = { _ in }) throws -> [(table: String, rows: Int)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try read { stores in
            let store = stores.export
            let schema = try store.schema()
            let written = try schema.tables.map { table in
                progress("writing \(table.name).csv")
                return (table: table.name, rows: try store.write(table, to: folder.appendingPathComponent("\(table.name).csv")))
            }
            try Data(schema.text.utf8).write(to: folder.appendingPathComponent("schema.txt"), options: .atomic)
            return written
        }
    }
}
