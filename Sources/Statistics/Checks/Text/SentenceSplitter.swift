/// Cuts a passage into sentences: at a full stop, question or exclamation mark, at a blank line and before a list item. What runs on
/// for longer than anybody writes is cut too, because rules compare the numbers of a sentence with each other.
struct SentenceSplitter {
    private static let longest = 400
    private static let abbreviations: Set<String> = ["approx", "cf", "eg", "etc", "fig", "ie", "no", "nos", "p", "pp", "vs"]

    static func sentences(of passage: Passage, number: Int) -> [Sentence] {
        let tokens = Lexer.tokens(of: passage.text)
        let scalars = Array(passage.text.unicodeScalars)
        var sentences: [Sentence] = []
        var current: [TextToken] = []
        func flush() {
            if !current.isEmpty { sentences.append(Sentence(passage: number, tokens: current)) }
            current = []
        }
        for (index, token) in tokens.enumerated() {
            if let last = current.last, breaks(scalars[last.range.upperBound..<token.range.lowerBound], before: token) { flush() }
            current.append(token)
            if ends(tokens, at: index) || current.count >= longest { flush() }
        }
        flush()
        return sentences
    }

    /// True where the white space before a token ends a sentence by itself.
    private static func breaks(_ space: ArraySlice<Unicode.Scalar>, before token: TextToken) -> Bool {
        let lines = space.count { $0 == "\n" }
        return lines > 1 || (lines == 1 && token.isSymbol("-*•–"))
    }

    private static func ends(_ tokens: [TextToken], at index: Int) -> Bool {
        guard tokens[index].isSymbol(".!?") else { return false }
        guard index + 1 < tokens.count else { return true }
        guard tokens[index + 1].isSpaced, index > 0 else { return false }
        let before = tokens[index - 1]
        if tokens[index].text != "." { return true }
        if abbreviations.contains(before.lower), before.lower != "no" || tokens[index + 1].number != nil { return false }
        if before.isWord, before.text.count == 1, index > 1, tokens[index - 2].isSymbol(".") { return false }
        return !isListNumber(tokens, at: index - 1)
    }

    /// True for the number of a list item at the start of a passage: `1. `.
    private static func isListNumber(_ tokens: [TextToken], at index: Int) -> Bool { index == 0 && tokens[index].number != nil }
}
