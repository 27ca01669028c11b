/// A piece of SQL text. The pieces of a text, joined, are the text.
struct Token: Hashable {
    enum Kind { case word, quotedName, string, number, symbol, space, comment }

    let kind: Kind
    var text: String
    /// Counted from 1.
    let line: Int

    var isTrivia: Bool { kind == .space || kind == .comment }

    /// The word in upper case; nothing for other kinds.
    var keyword: String { kind == .word ? text.uppercased() : "" }

    /// The table or column that a word or a quoted name means.
    var name: String? {
        switch kind {
        case .word: text
        case .quotedName: String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        default: nil
        }
    }

    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
}
