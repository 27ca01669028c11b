import Values

/// A value that can be read from a column.
///
/// An enum with a raw value conforms by saying so: `enum Mode: String, DatabaseDecodable { … }`.
public protocol DatabaseDecodable {
    /// The value, or nil where the column holds something else. Nothing is converted: an integer is not a double, text not a
    /// number.
    init?(sqlValue: SQLValue)
    /// What a column must hold, in words for an error: `an integer`.
    static var expectation: String { get }
}

extension String: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
    public static var expectation: String { "text" }
}

extension Int: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
    public static var expectation: String { "an integer" }
}

extension Int64: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = number
    }
    public static var expectation: String { "an integer" }
}

extension Double: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .double(let number) = sqlValue else { return nil }
        self = number
    }
    public static var expectation: String { "a double" }
}

extension Bool: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .boolean(let value): self = value
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
    public static var expectation: String { "a boolean" }
}

extension Array: DatabaseDecodable where Element == UInt8 {
    public init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self = bytes
    }
    public static var expectation: String { "bytes" }
}

extension Optional: DatabaseDecodable where Wrapped: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        if case .null = sqlValue {
            self = .none
        } else {
            guard let wrapped = Wrapped(sqlValue: sqlValue) else { return nil }
            self = .some(wrapped)
        }
    }
    public static var expectation: String { Wrapped.expectation + " or NULL" }
}

extension DatabaseDecodable where Self: RawRepresentable, RawValue: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard let raw = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: raw)
    }
    public static var expectation: String { "a value of \(Self.self)" }
}
