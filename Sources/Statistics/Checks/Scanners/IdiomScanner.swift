/// Exempts words that look like numbers and are none: `one of the`, `no one`, `two-day`, `the second half`, `half a day`.
struct IdiomScanner {
    private static let beforeOne: Set<String> = [
        "no", "any", "every", "each", "this", "that", "which", "the", "some", "another", "someone",
    ]
    private static let afterOne: Set<String> = ["after", "another", "way", "hand", "side", "more", "or", "by", "such", "thing"]

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let end =
            name(sentence, index) ?? pronoun(sentence, index) ?? compound(sentence, index) ?? idiom(sentence, index)
            ?? allWeek(sentence, index)
        return end.map { TypedNumber(.exempt, index..<$0) }
    }

    /// `post-16`, `Covid-19`: digits that end a word.
    private static func name(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.token(index), token.number != nil, !token.isSpaced, sentence.isSymbol(index - 1, "-"),
            sentence.token(index - 1)?.isSpaced == false, sentence.token(index - 2)?.isWord == true,
            NumberWords.number(in: sentence, at: index - 2) == nil
        else { return nil }
        return index + 1
    }

    /// `one` where it stands for a noun. `one of the 25` is a count of a base; `one of the three events` is not.
    private static func pronoun(_ sentence: Sentence, _ index: Int) -> Int? {
        guard sentence.word(index) == "one" else { return nil }
        let (before, next, after) = (sentence.word(index - 1), sentence.word(index + 1), sentence.word(index + 2))
        if beforeOne.contains(before) { return index + 1 }
        if next == "of", ["the", "these", "those", "our", "its", "their"].contains(after) {
            return sentence.token(index + 3)?.number == nil ? index + 1 : nil
        }
        return afterOne.contains(next) || next == "" && sentence.isSymbol(index + 1, "’'") ? index + 1 : nil
    }

    /// `two-day`, `one-to-one`, `three-part`, `3-part`; not `twenty-five`, `two-thirds`, `one-in-five`.
    private static func compound(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let (_, end) = NumberWords.number(in: sentence, at: index), let hyphen = sentence.token(end) else { return nil }
        guard hyphen.isSymbol("-"), !hyphen.isSpaced, let next = sentence.token(end + 1), !next.isSpaced, next.isWord else {
            return nil
        }
        if RatioScanner.parts[next.lower] != nil || next.lower == "in" { return nil }
        var last = end + 2
        while sentence.isSymbol(last, "-"), sentence.token(last)?.isSpaced == false { last += 2 }
        return min(last, sentence.tokens.count)
    }

    /// `24/7`.
    private static func allWeek(_ sentence: Sentence, _ index: Int) -> Int? {
        let isWeek =
            sentence.token(index)?.text == "24" && sentence.isSymbol(index + 1, "/") && sentence.token(index + 2)?.text == "7"
        return isWeek ? index + 3 : nil
    }

    private static func idiom(_ sentence: Sentence, _ index: Int) -> Int? {
        let (word, next) = (sentence.word(index), sentence.word(index + 1))
        switch word {
        case "half":
            if sentence.word(index + 2) == "dozen" { return nil }
            if ["a", "an", "day", "days", "term", "hour", "way", "termly"].contains(next) || sentence.isSymbol(index + 1, "-") {
                return index + 2
            }
            return ["first", "second", "other", "latter"].contains(sentence.word(index - 1)) ? index + 1 : nil
        case "none": return ["these", "theless"].contains(sentence.word(index + 2)) && next == "of" ? index + 3 : nil
        case "most" where sentence.word(index - 1) != "at":
            return QuantifierScanner.isSuperlative(sentence, index) ? index + 1 : nil
        default: return nil
        }
    }
}
