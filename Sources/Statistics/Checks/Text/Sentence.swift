/// One sentence of a passage, or one of its list items.
struct Sentence: Sendable {
    /// Which passage it comes from.
    let passage: Int
    let tokens: [TextToken]
    /// Its words in lower case: most rules ask first whether one of theirs is among them.
    let vocabulary: Set<String>

    init(passage: Int, tokens: [TextToken]) {
        self.passage = passage
        self.tokens = tokens
        vocabulary = Set(tokens.lazy.filter(\.isWord).map(\.lower))
    }

    func token(_ index: Int) -> TextToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The word in lower case at a place, empty where there is none.
    func word(_ index: Int) -> String { token(index).map { $0.isWord ? $0.lower : "" } ?? "" }

    func isSymbol(_ index: Int, _ symbols: String) -> Bool { token(index)?.isSymbol(symbols) ?? false }
}
