/// A number of a sentence with the name of what it belongs to: `71% in Ashby`, `Ashby (71%)`, `Parents: 63`, `Ashby had 71%`.
struct LabelledValue {
    let number: TypedNumber
    let read: ReadSentence
    let name: Set<String>
    let words: String

    private static let joints: Set<String> = [
        "on", "in", "at", "for", "from", "among", "amongst", "to", "chose", "were", "said", "named", "by",
    ]
    private static let links: Set<String> = [
        "had", "with", "at", "on", "has", "scored", "was", "were", "is", "it", "got", "took", "made", "drew", "recorded",
        "received",
        "gained", "won", "saw", "have", "just", "only", "reached", "came", "stood", "did", "a", "mean", "of", "the", "chosen", "by",
        "averaged", "managed", "took", "attracted", "brought", "lost", "sold", "lent",
    ]
    private static let ends: Set<String> = [
        "and", "then", "by", "but", "while", "against", "compared", "where", "than", "among", "in", "for", "whereas", "which",
    ]
    /// What is no thing among others.
    private static let wholes: Set<String> = [
        "overal", "averag", "mean", "target", "national", "region", "combin", "togeth", "county", "base", "altogether", "overall",
        "average", "nationally", "median", "rest", "goal",
    ]

    static func all(_ read: ReadSentence) -> [LabelledValue] {
        let values = read.values.filter(\.isPlain)
        return values.compactMap { number in
            let name = before(number, read, isMarked: true) ?? after(number, read) ?? before(number, read, isMarked: false)
            guard let name, !name.isEmpty else { return nil }
            let stems = Lexicon.stems(of: name).union(name.filter { $0.number != nil }.map(\.text))
            guard !stems.isEmpty, stems.isDisjoint(with: wholes) else { return nil }
            return LabelledValue(number: number, read: read, name: stems, words: name.map(\.text).joined(separator: " "))
        }
    }

    /// `71% in Ashby`: up to the next mark or number.
    private static func after(_ number: TypedNumber, _ read: ReadSentence) -> [TextToken]? {
        let start = number.tokens.upperBound
        let next = read.sentence.word(start)
        let noun = next.isEmpty || joints.contains(next) ? start : start + 1
        guard joints.contains(read.sentence.word(noun)), noun == start || number.unit == "" else { return nil }
        let words = read.sentence.tokens[(noun + 1)...].prefix {
            $0.isWord && !["and", "against", "but", "while", "compared", "where", "who", "of"].contains($0.lower)
        }
        return words.count <= 5 && !words.isEmpty ? Array(words) : nil
    }

    /// `Ashby (71%)` and `Parents: 63`, where a mark stands between; `Ashby had 71%`, where none does.
    private static func before(_ number: TypedNumber, _ read: ReadSentence, isMarked: Bool) -> [TextToken]? {
        let sentence = read.sentence
        var end = number.tokens.lowerBound
        var marked = false
        // `Castle ward, 31%`, the only value of its line.
        if sentence.isSymbol(end - 1, ","), read.values.count == 1, end > 1, end - 1 <= 5 { (marked, end) = (true, end - 1) }
        while end > 0, sentence.isSymbol(end - 1, "(:[–—=") || links.contains(sentence.word(end - 1)) {
            marked = marked || sentence.isSymbol(end - 1, "(:[–—")
            end -= 1
        }
        guard marked || !isMarked else { return nil }
        let others = read.values.map(\.tokens)
        let words = sentence.tokens.indices[..<end].reversed().prefix { place in
            let token = sentence.tokens[place]
            return token.kind != .symbol && !ends.contains(token.lower) && !others.contains { $0.contains(place) }
        }
        return words.isEmpty ? nil : words.prefix(4).reversed().map { sentence.tokens[$0] }
    }
}

extension LabelledValue {
    /// `more than any other stall`, `than anyone else`.
    private func isAnother(_ other: LabelledValue) -> Bool {
        number.unit == other.number.unit
            && zip(read.sentence.tokens, read.sentence.tokens.dropFirst()).contains {
                $0.lower == "than" && ["any", "anyone", "anywhere"].contains($1.lower)
            }
    }

    /// True where both count the same: one unit, and one noun where both name it.
    func isRival(of other: LabelledValue) -> Bool {
        guard number.isLike(other.number) else { return false }
        if isAnother(other) || other.isAnother(self) { return true }
        guard number.unit == "", let noun = read.noun(after: number), let second = other.read.noun(after: other.number) else {
            return true
        }
        return noun == second || other.name.contains(noun) || name.contains(second)
    }
}
