import Values

extension Day: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
    public static var expectation: String { "a day written YYYY-MM-DD" }
}

extension Instant: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
    public static var expectation: String { "an instant written YYYY-MM-DDThh:mm:ss.sssZ" }
}

extension Key: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
    public static var expectation: String { "a key" }
}

extension ID: DatabaseDecodable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
    public static var expectation: String { "an identifier" }
}
