/// Something to say about a number that was typed.
public struct NumberFinding: Codable, Hashable, Sendable {
    /// The words of the text that hold it.
    public let quote: String
    public let line: Int
    public let column: Int
    /// The page, where the text came in pages.
    public let page: Int?
    /// Key of the rule: `percentage-of-base`.
    public let rule: String
    /// What is wrong, one sentence without a full stop.
    public let message: String
    /// What would be right, where that is known.
    public let right: String?
    public let certainty: Certainty

    public init(
        quote: String, line: Int, column: Int, page: Int? = nil, rule: String, message: String, right: String?, certainty: Certainty
    ) {
        self.quote = quote
        self.line = line
        self.column = column
        self.page = page
        self.rule = rule
        self.message = message
        self.right = right
        self.certainty = certainty
    }
}
