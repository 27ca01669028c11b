/// Why the database refused. Descriptions hold statements and names, never the values bound to them.
///
/// After an error the transaction can only be abandoned: PostgreSQL refuses every further statement, and so does the SQLite driver.
/// Catch it outside `read` or `write`.
public enum DatabaseError: Error, Hashable, Sendable {
    /// A row with these columns' values exists. For an index on expressions the table is the index's name and `columns` is empty.
    case uniqueViolation(table: String, columns: [String])
    case foreignKeyViolation
    case notNullViolation(table: String, column: String)
    /// The name of the check or, where it has none, its expression.
    case checkViolation(name: String)
    /// Another process holds the database and did not let go within the busy timeout.
    case busy
    /// The database cannot be reached or opened.
    case connection(String)
    /// The database was at hand and failed: the server went away, the disk is full, the file is damaged.
    case lost(String)
    /// A statement that the database, or this kit, does not accept. `sql` holds placeholders, not values.
    case statement(sql: String, message: String)
    /// A column is missing from a row, or holds something else than was asked for.
    case decoding(column: String, expected: String, found: String)
    /// A migration, or the state of the schema, is at fault.
    case schema(String)
}

extension DatabaseError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .uniqueViolation(let table, let columns):
            columns.isEmpty ? "\(table) must be unique" : "\(table) already has a row with this \(columns.joined(separator: ", "))"
        case .foreignKeyViolation: "a row refers to one that does not exist, or is still referred to"
        case .notNullViolation(let table, let column): "\(table).\(column) must have a value"
        case .checkViolation(let name): "the check '\(name)' failed"
        case .busy: "the database is in use by another process"
        case .connection(let message), .lost(let message): message
        case .statement(let sql, let message): "\(message), in: \(sql)"
        case .decoding(let column, let expected, let found): "column '\(column)': expected \(expected), found \(found)"
        case .schema(let message): message
        }
    }
}

extension DatabaseError {
    /// True where the same may go well once the database is back.
    public var isAway: Bool {
        switch self {
        case .connection, .lost: true
        default: false
        }
    }
}
