/// A word, a number or one symbol of a text.
struct TextToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word
        case number(WrittenNumber)
        case symbol
    }

    let kind: Kind
    /// As written.
    let text: String
    /// In lower case.
    let lower: String
    /// Offsets in Unicode scalars of the passage.
    let range: Range<Int>
    /// True where white space stands before it, or nothing does.
    let isSpaced: Bool

    var number: WrittenNumber? {
        if case .number(let number) = kind { return number }
        return nil
    }
    var isWord: Bool { kind == .word }
    func isSymbol(_ symbols: String) -> Bool { kind == .symbol && text.count == 1 && symbols.contains(text) }
}
