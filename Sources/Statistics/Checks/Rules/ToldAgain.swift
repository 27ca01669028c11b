/// `told-twice`: `the 61 delegates`, where a sentence before it speaks of 64 delegates in the same words.
struct ToldAgain {
    private static let definite: Set<String> = ["the", "all", "these", "those", "our"]
    /// Words of coming and answering say the same of a group.
    private static let same: [String: String] = [
        "came": "attend", "drew": "attend", "join": "attend", "took": "attend", "present": "attend", "respond": "reply",
        "answer": "reply", "return": "reply",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        context.read.numbers.compactMap { transposed($0, context) ?? again($0, context) }
    }

    /// `1,540 officer hours` after `1,450 officer hours`: the same digits in another order, of the same noun.
    private static func transposed(_ number: TypedNumber, _ context: SentenceContext) -> RuleFinding? {
        guard let count = plainCount(number), count > 9, let noun = noun(after: number, context.read) else { return nil }
        for earlier in (context.earlier + context.history).reversed() {
            for first in earlier.numbers where self.noun(after: first, earlier) == noun {
                guard let before = plainCount(first), before != count, String(before).sorted() == String(count).sorted() else {
                    continue
                }
                return RuleFinding("told-twice", number.tokens, "The same was given as \(before) before", right: String(before))
            }
        }
        return nil
    }

    private static func plainCount(_ number: TypedNumber) -> Int? {
        if number.isQuantifier, number.value == ExactRatio(1) { return number.base }
        if case .fraction(let base) = number.kind { return base }
        return number.kind == .count && number.isPlain ? number.integer : nil
    }

    private static func again(_ number: TypedNumber, _ context: SentenceContext) -> RuleFinding? {
        guard let count = definiteCount(number, context.sentence), count > 1, let noun = noun(after: number, context.read)
        else {
            return nil
        }
        let clause = clause(after: number, context.read)
        for earlier in (context.earlier + context.history).reversed() {
            let told = earlier.numbers.filter { ToldAgain.noun(after: $0, earlier) == noun }
            guard let first = told.first else { continue }
            guard told.count == 1, first.kind == .count, first.isPlain, let before = first.integer, before != count,
                clause.isSubset(of: words(earlier.sentence.tokens))
            else {
                return nil
            }
            return RuleFinding(
                "told-twice", number.tokens, "The same was given as \(before) before", right: String(before))
        }
        return nil
    }

    /// `the 61`, `these 61`, `all 61`.
    private static func definiteCount(_ number: TypedNumber, _ sentence: Sentence) -> Int? {
        if number.isQuantifier, number.value == ExactRatio(1) { return number.base }
        guard number.kind == .count, number.isPlain else { return nil }
        let place = number.tokens.lowerBound
        let isDefinite = definite.contains(sentence.word(place - 1)) && sentence.word(place - 2) != "of"
        return isDefinite ? number.integer : nil
    }

    /// The stem of the noun that a count counts: the last of up to three words before a verb, a mark or a joint.
    private static func noun(after number: TypedNumber, _ read: ReadSentence) -> String? {
        let start = number.tokens.upperBound
        let words = read.sentence.tokens[min(start, read.sentence.tokens.count)...].prefix { $0.isWord }.prefix(3)
        guard let first = words.first, !["of", "to", "in", "per", "and", "or"].contains(first.lower) else { return nil }
        let plural = words.first { $0.lower.hasSuffix("s") || ["people", "children", "staff", "women", "men"].contains($0.lower) }
        return plural.map { Lexicon.stem($0.lower) }
    }

    /// The stems of the words that narrow the noun down, up to the next mark or number.
    private static func clause(after number: TypedNumber, _ read: ReadSentence) -> Set<String> {
        let start = number.tokens.upperBound
        let tokens = read.sentence.tokens[min(start, read.sentence.tokens.count)...].prefix { $0.isWord && $0.number == nil }
        let joints: Set<String> = ["also", "had", "have", "has", "were", "was", "will", "are", "then", "said", "told"]
        return words(Array(tokens.prefix { !joints.contains($0.lower) }))
    }

    private static func words(_ tokens: [TextToken]) -> Set<String> { Set(Lexicon.stems(of: tokens).map { same[$0] ?? $0 }) }
}
