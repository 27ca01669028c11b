/// Two values of one unit that a word of change joins, whatever they measure: `from 18 days to 23 days`, `from £4.2m to £3.9m`.
struct PlainChange {
    let before: ExactRatio
    let after: ExactRatio
    let tokens: Range<Int>

    private static let reach = 12

    init?(_ sentence: Sentence, word: Int) {
        if let (first, second, tokens) = PlainChange.toAndFrom(sentence, word) ?? PlainChange.compared(sentence, word) {
            (before, after, self.tokens) = (first, second, tokens)
            return
        }
        guard let from = PlainChange.from(sentence, word),
            let first = PlainChange.value(sentence, from + 1),
            let to = (first.end..<first.end + PlainChange.reach).first(where: { sentence.word($0) == "to" }),
            let second = PlainChange.value(sentence, to + 1), first.unit == second.unit || second.unit.isEmpty || first.unit.isEmpty
        else {
            return nil
        }
        before = first.number.value
        after = second.number.value
        tokens = min(from, word)..<max(second.end, word + 1)
    }

    /// `rose to £212,000 in 2024/25, from £238,500`.
    private static func toAndFrom(_ sentence: Sentence, _ word: Int) -> (ExactRatio, ExactRatio, Range<Int>)? {
        guard sentence.word(word + 1) == "to", let after = value(sentence, word + 2),
            let from = (after.end..<after.end + reach).first(where: { sentence.word($0) == "from" }),
            let before = value(sentence, from + 1), before.unit == after.unit || before.unit.isEmpty || after.unit.isEmpty
        else {
            return nil
        }
        return (before.number.value, after.number.value, word..<before.end)
    }

    /// `is down again: 88 tickets this morning compared with 79 on Friday`.
    private static func compared(_ sentence: Sentence, _ word: Int) -> (ExactRatio, ExactRatio, Range<Int>)? {
        guard let mark = (word + 1..<word + 4).first(where: { sentence.isSymbol($0, ":,") }), let after = value(sentence, mark + 1),
            let with = (after.end..<after.end + reach).first(where: {
                sentence.word($0) == "with" && sentence.word($0 - 1) == "compared" || sentence.word($0) == "against"
            }), let before = value(sentence, with + 1)
        else {
            return nil
        }
        return (before.number.value, after.number.value, word..<before.end)
    }

    /// The `from` after a word of change, or before a noun of change: `went from 5,210 to 4,980, an increase`.
    private static func from(_ sentence: Sentence, _ word: Int) -> Int? {
        if let after = (word + 1..<word + 6).first(where: { sentence.word($0) == "from" }) { return after }
        guard ["a", "an"].contains(sentence.word(word - 1)) else { return nil }
        return (max(0, word - 16)..<word).last { sentence.word($0) == "from" }
    }

    /// A number with its sign or its unit; never a date or a year.
    private static func value(_ sentence: Sentence, _ place: Int) -> (number: WrittenNumber, unit: String, end: Int)? {
        let sign = sentence.isSymbol(place, "£€$") ? 1 : 0
        guard let (number, end) = NumberWords.number(in: sentence, at: place + sign), !DateScanner.isYear(sentence, place + sign)
        else {
            return nil
        }
        let next = sentence.word(end)
        guard !DateScanner.isMonth(next), !sentence.isSymbol(end, "/:") else { return nil }
        if sign == 1 { return (number, "£" + (["million", "billion", "thousand", "m", "bn"].contains(next) ? next : ""), end) }
        if sentence.isSymbol(end, "%") { return (number, "%", end + 1) }
        let isUnit = !next.isEmpty && !["to", "in", "at", "and", "a", "per", "last", "this", "by", "for", "on"].contains(next)
        return (number, isUnit ? Lexicon.stem(next) : "", end)
    }
}
