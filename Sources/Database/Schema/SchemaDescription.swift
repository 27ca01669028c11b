/// The schema of a database in words that SQLite and PostgreSQL share.
///
/// Left out is what only one of them has or prints in its own way: STRICT, names of constraints and indexes, and the expressions of
/// checks, of which the columns are named (PostgreSQL rewrites `kind IN ('a', 'b')` to `kind = ANY (ARRAY['a'::text, 'b'::text])`).
public struct SchemaDescription: Hashable, Sendable {
    /// Sorted by name, without `schema_migration`.
    public let tables: [TableDescription]

    /// Describes every table that `db` can see.
    public static func read(from db: any Connection) throws(DatabaseError) -> SchemaDescription {
        var tables: [TableDescription] = []
        for name in try tableNames(in: db) where name != "schema_migration" {
            switch db.dialect {
            case .sqlite: tables.append(try SQLiteSchema(db: db, table: name).description())
            case .postgresql: tables.append(try PostgreSQLSchema(db: db, table: name).description())
            }
        }
        return SchemaDescription(tables: tables)
    }

    /// The names of the tables, sorted.
    public static func tableNames(in db: any Connection) throws(DatabaseError) -> [String] {
        var names: [String] = []
        for row in try db.query(db.dialect == .sqlite ? sqliteTables : postgreSQLTables) {
            names.append(try row["name"])
        }
        return names
    }

    private static let sqliteTables: SQL =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"

    private static let postgreSQLTables: SQL = """
        SELECT CAST(relname AS TEXT) COLLATE "C" AS name FROM pg_catalog.pg_class
        WHERE relkind IN ('r', 'p') AND relnamespace = CAST(current_schema() AS regnamespace) ORDER BY name
        """

    /// One line a column or constraint, indented under its table; a blank line between tables; ends with a newline.
    public var text: String { tables.map(\.text).joined(separator: "\n") }
}
