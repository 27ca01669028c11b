import Values

/// A value that can be bound in a statement.
///
/// An enum with a raw value conforms by saying so: `enum Mode: String, DatabaseEncodable { … }`.
public protocol DatabaseEncodable {
    /// The value as the database stores it.
    var sqlValue: SQLValue { get }
    /// The column type it is stored in, told to PostgreSQL with every parameter.
    static var columnType: ColumnType { get }
}

extension String: DatabaseEncodable {
    public var sqlValue: SQLValue { .text(self) }
    public static var columnType: ColumnType { .text }
}

extension Int: DatabaseEncodable {
    public var sqlValue: SQLValue { .integer(Int64(self)) }
    public static var columnType: ColumnType { .integer }
}

extension Int64: DatabaseEncodable {
    public var sqlValue: SQLValue { .integer(self) }
    public static var columnType: ColumnType { .integer }
}

extension Double: DatabaseEncodable {
    public var sqlValue: SQLValue { .double(self) }
    public static var columnType: ColumnType { .double }
}

extension Bool: DatabaseEncodable {
    public var sqlValue: SQLValue { .boolean(self) }
    public static var columnType: ColumnType { .boolean }
}

extension Array: DatabaseEncodable where Element == UInt8 {
    public var sqlValue: SQLValue { .bytes(self) }
    public static var columnType: ColumnType { .bytes }
}

extension Day: DatabaseEncodable {
    public var sqlValue: SQLValue { .text(description) }
    public static var columnType: ColumnType { .text }
}

extension Instant: DatabaseEncodable {
    public var sqlValue: SQLValue { .text(description) }
    public static var columnType: ColumnType { .text }
}

extension Key: DatabaseEncodable {
    public var sqlValue: SQLValue { .text(text) }
    public static var columnType: ColumnType { .text }
}

extension ID: DatabaseEncodable {
    public var sqlValue: SQLValue { .text(text) }
    public static var columnType: ColumnType { .text }
}

extension Optional: DatabaseEncodable where Wrapped: DatabaseEncodable {
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
    public static var columnType: ColumnType { Wrapped.columnType }
}

extension DatabaseEncodable where Self: RawRepresentable, RawValue: DatabaseEncodable {
    public var sqlValue: SQLValue { rawValue.sqlValue }
    public static var columnType: ColumnType { RawValue.columnType }
}
