/// What a rule found in one sentence.
struct RuleFinding: Sendable {
    let rule: String
    /// The tokens to quote.
    let tokens: Range<Int>
    let message: String
    let right: String?
    let certainty: Certainty

    init(_ rule: String, _ tokens: Range<Int>, _ message: String, right: String? = nil, certainty: Certainty = .contradiction) {
        self.rule = rule
        self.tokens = tokens
        self.message = message
        self.right = right
        self.certainty = certainty
    }
}
