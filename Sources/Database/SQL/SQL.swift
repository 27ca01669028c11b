/// A statement, or a piece of one, with its values kept apart from its text.
///
/// ```swift
/// let mine: SQL = "programme_id = \(programme.id)"
/// let rows = try db.query("SELECT \(Event.columns) FROM event WHERE \(mine) AND starts_on >= \(day)")
/// ```
///
/// Text comes from literals in the program alone: `SQL` cannot be made from a `String`. An interpolated value is bound, an
/// interpolated `SQL` is spliced, `\(list: ids)` binds each element, `\(raw: "DESC")` takes a literal, and
/// `\(identifier: name)` a name of ASCII letters, digits and underscores. Write `\(value)` once for each use; do not write
/// placeholders by hand.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    enum Part: Sendable {
        case text(String)
        case value(SQLValue, ColumnType)
        case list([SQLValue], ColumnType)
        case fault(String)
    }

    var parts: [Part]

    init(parts: [Part]) { self.parts = parts }

    /// Text that this module checked or wrote itself.
    init(checked text: String) { parts = [.text(text)] }

    public init(stringLiteral text: StaticString) { parts = [.text(text.description)] }

    public init(stringInterpolation: SQLInterpolation) { parts = stringInterpolation.parts }

    /// The pieces in order with `separator` between each two; nothing for no pieces.
    public static func joined(_ pieces: some Sequence<SQL>, separator: SQL) -> SQL {
        var parts: [Part] = []
        for (offset, piece) in pieces.enumerated() {
            if offset > 0 { parts += separator.parts }
            parts += piece.parts
        }
        return SQL(parts: parts)
    }

    public static func + (left: SQL, right: SQL) -> SQL { SQL(parts: left.parts + right.parts) }

    public static func += (left: inout SQL, right: SQL) { left.parts += right.parts }
}
