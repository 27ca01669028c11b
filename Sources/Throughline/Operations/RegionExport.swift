import Foundation

extension Region {
    /// Writes every table as CSV into a folder, with the schema; the number of rows of each.
    package func export(to folder: URL) throws -> [(table: String, rows: Int)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try read { stores in
            let store = stores.export
            let schema = try store.schema()
            let written = try schema.tables.map {
                (table: $0.name, rows: try store.write($0, to: folder.appendingPathComponent("\($0.name).csv")))
            }
            try Data(schema.text.utf8).write(to: folder.appendingPathComponent("schema.txt"), options: .atomic)
            return written
        }
    }
}
