/// Exempts the labels of a rating scale: `5/5`, `4–5/5`, `5 out of 5`, `a scale of 1 to 5`, `rated it 4`.
struct ScaleScanner {
    private static let ratingStems = ["rate", "rating", "score", "scoring", "scale", "star", "mark"]
    private static let longest = 10

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (first, end) = NumberWords.number(in: sentence, at: index), small(first) else { return nil }
        if let top = slash(sentence, end) { return exempt(index, isRated(sentence, index) || first.mantissa == 5 ? top : nil) }
        if let (second, next) = rangeEnd(sentence, end), small(second) {
            if let top = slash(sentence, next) { return exempt(index, top) }
            if isScale(sentence, index, next) { return exempt(index, next) }
        }
        if sentence.word(end) == "out", sentence.word(end + 1) == "of",
            let (top, next) = NumberWords.number(in: sentence, at: end + 2)
        {
            return exempt(index, small(top) && isRated(sentence, index) ? next : nil)
        }
        return exempt(index, isLabel(sentence, index, end) ? end : nil)
    }

    private static func exempt(_ start: Int, _ end: Int?) -> TypedNumber? { end.map { TypedNumber(.exempt, start..<$0) } }

    private static func small(_ number: WrittenNumber) -> Bool { number.decimals == 0 && number.mantissa <= longest }

    /// The place after `/5`.
    private static func slash(_ sentence: Sentence, _ index: Int) -> Int? {
        guard sentence.isSymbol(index, "/"), sentence.token(index)?.isSpaced == false else { return nil }
        guard let top = sentence.token(index + 1)?.number, small(top), [3, 4, 5, 6, 7, 10].contains(top.mantissa) else {
            return nil
        }
        return index + 2
    }

    private static func rangeEnd(_ sentence: Sentence, _ index: Int) -> (WrittenNumber, Int)? {
        guard ["to", "or", "and"].contains(sentence.word(index)) || sentence.isSymbol(index, "-–/") else { return nil }
        return NumberWords.number(in: sentence, at: index + 1)
    }

    private static func isScale(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
        let after = sentence.isSymbol(end, "-") ? end + 1 : end
        if sentence.word(after).hasPrefix("scale") { return true }
        return isRated(sentence, start) && !isNounOrQuantity(sentence, end)
    }

    /// A word of rating stands up to six tokens before, with no other number between.
    private static func isRated(_ sentence: Sentence, _ index: Int, within reach: Int = 6) -> Bool {
        for place in stride(from: index - 1, through: max(index - reach, 0), by: -1) {
            guard let token = sentence.token(place), token.number == nil, !token.isSymbol(";%") else { return false }
            if isRating(token.lower) { return true }
        }
        return false
    }

    private static func isRating(_ word: String) -> Bool {
        ratingStems.contains { word == $0 || word == $0 + "s" || word == $0 + "d" || word == $0 + "ed" }
    }

    /// `rated the day 5`, `no rating below 4`, but not `ratings from 9 authorities`.
    private static func isLabel(_ sentence: Sentence, _ index: Int, _ end: Int) -> Bool {
        guard isRated(sentence, index, within: 5), !isNounOrQuantity(sentence, end) else { return false }
        return !["by", "for", "from", "in", "with", "and", "among"].contains(sentence.word(index - 1))
            && !sentence.isSymbol(index - 1, "(:/,")
    }

    private static func isNounOrQuantity(_ sentence: Sentence, _ index: Int) -> Bool {
        if sentence.isSymbol(index, "%/") { return true }
        let word = sentence.word(index)
        let closing: Set<String> = [
            "or", "and", "to", "out", "by", "for", "on", "overall", "at", "while", "with", "stars", "points", "as", "in",
        ]
        return !word.isEmpty && !closing.contains(word)
    }
}
