import Database

extension Stores {
    var export: ExportStore { ExportStore(db: db) }
}

/// Every table as a file, whole and as stored: what a region takes with it.
struct ExportStore {
    let db: any Connection

    /// Every table, its columns and constraints.
    func schema() throws -> SchemaDescription { try SchemaDescription.read(from: db) }

    /// Reads one table row by row in the order of its key, its values as text.
    func forEachRow(of table: TableDescription, _ body: ([String]) throws -> Void) throws {
        try db.forEach("SELECT * FROM \(identifier: table.name) ORDER BY \(ExportStore.key(of: table))") { row in
            try body(zip(table.columns, row.values).map(ExportStore.text))
        }
    }

    private static func key(of table: TableDescription) -> SQL {
        SQL.joined(table.primaryKey.map { "\(identifier: $0)" }, separator: ", ")
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
