import Values

/// One row of a result.
///
/// ```swift
/// init(row: Row) throws {
///     title = try row["title"]        // String
///     startsOn = try row["starts_on"] // Day?
/// }
/// ```
///
/// The type asked for decides what is accepted; a missing column or another type throws `DatabaseError.decoding`. Positions,
/// counted from 0, spare the look-up by name in loops over very many rows.
public struct Row: Sendable {
    /// Names of the columns, shared by every row of a result.
    final class Columns: Sendable {
        let names: [String]

        init(_ names: [String]) { self.names = names }
    }

    let columns: Columns
    /// The values in the order of the columns.
    public internal(set) var values: [SQLValue]

    /// The names of the columns in order.
    public var columnNames: [String] { columns.names }

    /// The value of the first column named `column`, exactly as the statement names it.
    public subscript<Value: DatabaseDecodable>(_ column: String) -> Value {
        get throws(DatabaseError) {
            guard let position = columns.names.firstIndex(of: column) else { throw missing(column) }
            return try self[position]
        }
    }

    /// The value at `position`, counted from 0.
    public subscript<Value: DatabaseDecodable>(_ position: Int) -> Value {
        get throws(DatabaseError) {
            guard values.indices.contains(position) else { throw missing(String(position)) }
            guard let value = Value(sqlValue: values[position]) else {
                throw .decoding(column: columns.names[position], expected: Value.expectation, found: values[position].kind)
            }
            return value
        }
    }

    private func missing(_ column: String) -> DatabaseError {
        let near = NearMatch.of(column, among: columns.names).map { "; did you mean '\($0)'?" } ?? ""
        let found = columns.names.isEmpty ? "no columns" : "the columns " + columns.names.joined(separator: ", ")
        return .decoding(column: column, expected: "a column of this name", found: found + near)
    }
}
