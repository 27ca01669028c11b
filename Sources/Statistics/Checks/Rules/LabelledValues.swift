/// Numbers of a sentence, each with the name of what it belongs to: `71% in Ashby`, `Ashby (71%)`, `Parents: 63`, `Ashby had 71%`.
struct LabelledValues {
    struct Value {
        let number: TypedNumber
        let name: Set<String>
        let words: String
    }

    let values: [Value]

    private static let joints: Set<String> = ["on", "in", "at", "for", "from", "by", "among", "to", "chose", "were"]

    init(_ read: ReadSentence) {
        values = read.quantities.compactMap { number in
            let name = LabelledValues.after(number, read) ?? LabelledValues.before(number, read)
            return name.map { Value(number: number, name: Lexicon.stems(of: $0), words: LabelledValues.text($0)) }
        }.filter { !$0.name.isEmpty }
    }

    /// `71% in Ashby`: up to the next mark or number.
    private static func after(_ number: TypedNumber, _ read: ReadSentence) -> [TextToken]? {
        let start = number.tokens.upperBound
        guard joints.contains(read.sentence.word(start)) else { return nil }
        let words = read.sentence.tokens[(start + 1)...].prefix {
            $0.isWord && !["and", "against", "but", "while", "compared"].contains($0.lower)
        }
        return words.count <= 4 && !words.isEmpty ? Array(words) : nil
    }

    /// `Ashby (71%)`, `Parents: 63`, `Ashby 71%`: back to the mark or number before.
    private static func before(_ number: TypedNumber, _ read: ReadSentence) -> [TextToken]? {
        var end = number.tokens.lowerBound
        while end > 0,
            read.sentence.tokens[end - 1].isSymbol("(:[–")
                || ["had", "with", "at", "on", "has", "scored", "was"].contains(read.sentence.word(end - 1))
        {
            end -= 1
        }
        let words = read.sentence.tokens[..<end].reversed().prefix {
            $0.isWord && $0.number == nil && !["and", "by", "then", "was", "were", "is", "of"].contains($0.lower)
        }
        return words.isEmpty ? nil : words.prefix(3).reversed()
    }

    private static func text(_ tokens: [TextToken]) -> String { tokens.map(\.text).joined(separator: " ") }
}
