/// What a rule found in one sentence.
struct RuleFinding: Sendable {
    let rule: String
    /// The tokens to quote.
    let tokens: Range<Int>
    let message: String
    let right: String?
    let certainty: Certainty
    /// Where the sentences beside it tell the other side of it.
    var beside: [Place] = []

    struct Place: Sendable {
        let read: ReadSentence
        let tokens: Range<Int>
    }

    init(_ rule: String, _ tokens: Range<Int>, _ message: String, right: String? = nil, certainty: Certainty = .contradiction) {
        self.rule = rule
        self.tokens = tokens
        self.message = message
        self.right = right
        self.certainty = certainty
    }

    /// The same finding, quoted with what another sentence of its passage says.
    func quoted(with tokens: Range<Int>, of read: ReadSentence) -> RuleFinding {
        var finding = self
        finding.beside.append(Place(read: read, tokens: tokens))
        return finding
    }
}
