/// One value as a database holds it.
///
/// SQLite has no booleans: a driver may hand one back as `.integer(0)` or `.integer(1)`, which decoding to `Bool` accepts.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case double(Double)
    case boolean(Bool)
    case text(String)
    case bytes([UInt8])

    /// What kind of value this is, in words for an error; never the value itself.
    var kind: String {
        switch self {
        case .null: "NULL"
        case .integer: "an integer"
        case .double: "a double"
        case .boolean: "a boolean"
        case .text: "text"
        case .bytes: "bytes"
        }
    }
}
