/// A typed number that equals a figure of the report, which an editor can offer to bind.
public struct NumberMatch: Codable, Hashable, Sendable {
    public let quote: String
    public let line: Int
    public let column: Int
    /// Key of the candidate.
    public let candidate: String

    public init(quote: String, line: Int, column: Int, candidate: String) {
        self.quote = quote
        self.line = line
        self.column = column
        self.candidate = candidate
    }
}
