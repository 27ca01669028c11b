/// `told-twice`: `the 61 delegates`, where a sentence before it speaks of 64 delegates in the same words.
struct ToldAgain {
    private static let shares: Set<String> = [
        "cent", "percent", "half", "most", "all", "some", "none", "third", "quarter", "majority", "two", "three", "four", "five",
        "six", "seven", "eight", "nine",
        "ten", "one", "many", "few", "both", "each", "any", "quarters", "thirds", "number", "share", "part", "rest", "twelve",
        "eleven",
    ]
    private static let definite: Set<String> = ["the", "all", "these", "those", "our"]
    /// Words of coming and answering say the same of a group.
    private static let same: [String: String] = [
        "com": "attend", "draw": "attend", "join": "attend", "tak": "attend", "present": "attend", "respond": "reply",
        "answer": "reply", "return": "reply",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        context.read.numbers.compactMap { transposed($0, context) ?? again($0, context) }
    }

    /// `1,540 officer hours` after `1,450 officer hours`: the same digits in another order, of the same noun.
    private static func transposed(_ number: TypedNumber, _ context: SentenceContext) -> RuleFinding? {
        guard let count = plainCount(number), count > 9, let noun = context.read.noun(after: number) else { return nil }
        let named = Lexicon.stems(of: context.read.surroundings(of: number))
        let listed = count > 99 ? Array(context.list?.before ?? []) : []
        for earlier in (listed + context.earlier + context.history).reversed() {
            for first in earlier.numbers
            where earlier.noun(after: first) == noun
                || count > 999 && Lexicon.stems(of: earlier.surroundings(of: first)).intersection(named).count > 1
            {
                guard let before = plainCount(first), before != count, String(before).sorted() == String(count).sorted() else {
                    continue
                }
                return RuleFinding("told-twice", number.tokens, "The same was given as \(before) before", right: String(before))
                    .quoted(with: first.tokens, of: earlier)
            }
        }
        return nil
    }

    private static func plainCount(_ number: TypedNumber) -> Int? {
        if number.isQuantifier, number.value == ExactRatio(1) { return number.base }
        if case .fraction(let base) = number.kind { return base }
        return (number.kind == .count || number.kind == .total) && number.isPlain ? number.integer : nil
    }

    private static func again(_ number: TypedNumber, _ context: SentenceContext) -> RuleFinding? {
        guard let count = definiteCount(number, context.sentence), count > 1, let noun = context.read.noun(after: number)
        else {
            return nil
        }
        let past = context.earlier + context.history + [context.read]
        guard
            !past.contains(where: { read in
                read.numbers.contains {
                    $0 != number && (plainCount($0) == count || $0.integer == count) && read.noun(after: $0) != noun
                }
            })
        else { return nil }
        let clause = clause(after: number, context.read)
        for earlier in (context.earlier + context.history).reversed() {
            let told = earlier.numbers.filter { counted($0, earlier) == noun }
            guard let first = told.first else { continue }
            guard told.count == 1, !first.isFraction, let before = plainCount(first), before != count, before < 3 * count,
                TimeCue.cue(of: first, in: earlier)?.isPast != true,
                isSaid(clause, of: noun, in: words(earlier.sentence.tokens))
            else {
                return nil
            }
            return RuleFinding(
                "told-twice", number.tokens, "The same was given as \(before) before", right: String(before)
            ).quoted(with: first.tokens, of: earlier)
        }
        return nil
    }

    /// What a count counts; of `met six times`, meetings.
    private static func counted(_ number: TypedNumber, _ read: ReadSentence) -> String? {
        guard read.sentence.word(number.tokens.upperBound) == "times" else { return read.noun(after: number) }
        let verb = read.text(max(0, number.tokens.lowerBound - 2)..<number.tokens.lowerBound).last { $0.lower.count > 2 }
        return verb.map { Lexicon.stem($0.lower) }
    }

    /// The words that narrow the noun down were said of it before; of a longer clause, most of them.
    private static func isSaid(_ clause: Set<String>, of noun: String, in words: Set<String>) -> Bool {
        if clause.isSubset(of: words.union([noun])) { return true }
        let others = clause.subtracting([noun])
        let shared = others.intersection(words).count
        return shared >= 2 && shared * 10 >= others.count * 6
    }

    /// `the 61`, `these 61`, `all 61`.
    private static func definiteCount(_ number: TypedNumber, _ sentence: Sentence) -> Int? {
        if number.isQuantifier, number.value == ExactRatio(1) { return number.base }
        guard number.kind == .count, number.isPlain else { return nil }
        let place = number.tokens.lowerBound
        let isOfShare =
            sentence.word(place - 2) == "of"
            && (sentence.token(place - 3)?.number != nil || shares.contains(sentence.word(place - 3))
                || sentence.isSymbol(place - 3, "%") || place < 4)
        let isDefinite = definite.contains(sentence.word(place - 1)) && !isOfShare
        return isDefinite ? number.integer : nil
    }

    /// The stems of the words that narrow the noun down, up to the next mark or number.
    private static func clause(after number: TypedNumber, _ read: ReadSentence) -> Set<String> {
        let start = min(number.tokens.upperBound, read.sentence.tokens.count)
        let tokens = Array(read.sentence.tokens[start...].prefix { $0.isWord && $0.number == nil })
        let isBare = ["after", "before", "following", "during", "across", "despite", "throughout"].contains(
            read.sentence.word(number.tokens.lowerBound - 2))
        guard let noun = read.noun(after: number), let place = tokens.firstIndex(where: { Lexicon.stem($0.lower) == noun }) else {
            return words(tokens)
        }
        let next = place + 1 < tokens.count ? tokens[place + 1].lower : ""
        let isNarrowed = starters.contains(next) || next.hasSuffix("ed") || next.hasSuffix("ing")
        guard isNarrowed, !isBare else { return words(Array(tokens[...place])) }
        let joints: Set<String> = ["also", "had", "have", "has", "were", "was", "will", "are", "is", "then", "said", "told"]
        let narrowing = tokens[(place + 1)...].enumerated().prefix {
            $0 < (relatives.contains(next) ? 2 : 1) || !joints.contains($1.lower)
        }.map(\.element)
        return words(tokens[...place] + narrowing)
    }

    private static let relatives: Set<String> = ["that", "who", "which", "whom"]

    /// What begins a clause that narrows a noun down.
    private static let starters: Set<String> = [
        "that", "who", "whom", "which", "whose", "of", "in", "at", "on", "from", "for", "with", "we", "i", "held", "run", "to",
        "by", "about", "under", "over",
        "where", "when", "without", "aged", "made", "given", "taken", "seen", "sent", "left",
    ]

    private static func words(_ tokens: [TextToken]) -> Set<String> { Set(Lexicon.stems(of: tokens).map { same[$0] ?? $0 }) }
}
