import Database
import Throughline

/// The references: what SQLite needs for the same rows where nothing is read, checked, counted or written by us.
struct PlainRows {
    private let database: Database

    init(path: String) throws { database = try Database.open(.sqlite(path: path), creating: false) }

    /// Inserts every row into a new database with the same tables, keys and durability, in one transaction and in order of key.
    func insert(into path: String) throws {
        try Region.open("sqlite:" + path).close()
        let target = try Database.open(.sqlite(path: path), creating: false)
        try database.read { source in
            try target.write { target in
                for table in try PlainRows.tables(source) {
                    try target.insert(into: table.name, columns: table.columns) { writer in
                        try source.forEach("SELECT * FROM \(identifier: table.name)") { row in
                            for value in row.values { try writer.bind(value) }
                            try writer.row()
                        }
                    }
                }
            }
        }
        try target.close()
    }

    /// Adds up the option numbers of each question, which reads every answer once in the order in which it is stored.
    func sum() throws {
        let sums = try database.read { db in
            try db.query("SELECT SUM(option_number) AS sum FROM survey_answer GROUP BY programme_id, wave_number, question_number")
        }
        for row in sums { keep(try row["sum"]) }
    }

    /// Adds up the lengths of all values as text.
    func read() throws {
        try database.read { db in
            for table in try PlainRows.tables(db) {
                let lengths = table.columns.map { column -> SQL in "COALESCE(LENGTH(\(identifier: column)), 0)" }
                let sum = lengths.dropFirst().reduce(lengths[0]) { sum, length -> SQL in "\(sum) + \(length)" }
                keep(try db.query("SELECT COALESCE(SUM(\(sum)), 0) AS sum FROM \(identifier: table.name)")[0]["sum"])
            }
        }
    }

    /// Tables in the order in which they were made, so that what is referred to comes first.
    private static func tables(_ db: any Connection) throws -> [(name: String, columns: [String])] {
        let names = try db.query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'schema_migration' ORDER BY rowid"
        )
        return try names.map { row in
            let name: String = try row["name"]
            let columns = try db.query("SELECT name FROM pragma_table_info(\(name)) ORDER BY cid")
            return (name, try columns.map { try $0["name"] })
        }
    }
}
