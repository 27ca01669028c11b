import CPostgreSQL

/// The columns of a result, read row by row from PostgreSQL's binary format.
struct PostgreSQLColumns {
    let columns: Row.Columns
    private let types: [Oid]

    /// - Throws: `DatabaseError.statement` for a column of a type that SQLite does not have.
    init(_ result: borrowing PostgreSQLResult, sql: String) throws(DatabaseError) {
        let positions = 0..<PQnfields(result.handle)
        var names: [String] = []
        var types: [Oid] = []
        for position in positions {
            names.append(String(cString: PQfname(result.handle, position)))
            types.append(PQftype(result.handle, position))
        }
        for (name, type) in zip(names, types) where !PostgreSQLColumns.known.contains(type) {
            let told = type == 1700 ? "NUMERIC" : "another (OID \(type))"
            throw .statement(sql: sql, message: "the type of column '\(name)' is \(told): CAST it to a portable one")
        }
        columns = Row.Columns(names)
        self.types = types
    }

    /// boolean, bytea, name, bigint, smallint, integer, text, oid, unknown, double precision, character, varchar, void.
    private static let known: Set<Oid> = [16, 17, 19, 20, 21, 23, 25, 26, 705, 701, 1042, 1043, 2278]

    /// The values of one row.
    func values(_ result: borrowing PostgreSQLResult, row: Int32) -> [SQLValue] {
        types.indices.map { value(result, row, $0) }
    }

    /// Replaces `numbers` with those of the row, NULL as 0.
    func read(_ result: borrowing PostgreSQLResult, into numbers: inout [Int64]) throws(DatabaseError) {
        for position in types.indices {
            switch value(result, 0, position) {
            case .integer(let number): numbers[position] = number
            case .boolean(let value): numbers[position] = value ? 1 : 0
            case .null: numbers[position] = 0
            case let other: throw .decoding(column: columns.names[position], expected: "a whole number", found: other.kind)
            }
        }
    }

    private func value(_ result: borrowing PostgreSQLResult, _ row: Int32, _ position: Int) -> SQLValue {
        let column = Int32(position)
        guard PQgetisnull(result.handle, row, column) == 0 else { return .null }
        let length = Int(PQgetlength(result.handle, row, column))
        let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result.handle, row, column), count: length)
        switch types[position] {
        case 16: return .boolean(bytes[0] != 0)
        case 17: return .bytes([UInt8](bytes))
        case 20: return .integer(PostgreSQLBinary.integer(bytes, as: Int64.self))
        case 21: return .integer(Int64(PostgreSQLBinary.integer(bytes, as: Int16.self)))
        case 23: return .integer(Int64(PostgreSQLBinary.integer(bytes, as: Int32.self)))
        case 26: return .integer(Int64(PostgreSQLBinary.integer(bytes, as: UInt32.self)))
        case 701: return .double(Double(bitPattern: PostgreSQLBinary.integer(bytes, as: UInt64.self)))
        case 2278: return .null
        // The client encoding is UTF-8, so the server sends nothing else.
        default: return .text(String(decoding: bytes, as: UTF8.self))
        }
    }
}
