/// What may stand in `\( )` inside an `SQL` literal.
public struct SQLInterpolation: StringInterpolationProtocol, Sendable {
    var parts: [SQL.Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(2 * interpolationCount + 1) }

    public mutating func appendLiteral(_ literal: StaticString) { parts.append(.text(literal.description)) }

    /// Splices a piece of SQL with its values.
    public mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }

    /// Binds a value.
    public mutating func appendInterpolation<Value: DatabaseEncodable>(_ value: Value) {
        parts.append(.value(value.sqlValue, Value.columnType))
    }

    /// Binds a value, or null.
    public mutating func appendInterpolation<Value: DatabaseEncodable>(_ value: Value?) {
        parts.append(.value(value.sqlValue, Value.columnType))
    }

    /// Binds each element: `IN (\(list: ids))`. An empty list makes the statement fail with `DatabaseError.statement`, because
    /// PostgreSQL refuses `IN ()`: return early instead.
    public mutating func appendInterpolation<Value: DatabaseEncodable>(list values: some Sequence<Value>) {
        parts.append(.list(values.map(\.sqlValue), Value.columnType))
    }

    /// Text from the program itself.
    public mutating func appendInterpolation(raw text: StaticString) { parts.append(.text(text.description)) }

    /// A table or column name known only when the program runs, such as in an export of every table. Any but ASCII letters, digits
    /// and underscores, not starting with a digit, makes the statement fail with `DatabaseError.statement`.
    public mutating func appendInterpolation(identifier name: String) {
        parts.append(
            Identifier.isValid(name)
                ? .text(Identifier.quoted(name)) : .fault("a name may hold only letters, digits and underscores"))
    }
}
