/// Two values of one unit that a word of change joins, whatever they measure: `from 18 days to 23 days`, `from £4.2m to £3.9m`.
struct PlainChange {
    let before: ExactRatio
    let after: ExactRatio
    let tokens: Range<Int>

    private static let reach = 12

    init?(_ sentence: Sentence, word: Int) {
        guard let from = (word + 1..<word + 6).first(where: { sentence.word($0) == "from" }),
            let first = PlainChange.value(sentence, from + 1),
            let to = (first.end..<first.end + PlainChange.reach).first(where: { sentence.word($0) == "to" }),
            let second = PlainChange.value(sentence, to + 1), first.unit == second.unit || second.unit.isEmpty || first.unit.isEmpty
        else {
            return nil
        }
        before = first.number.value
        after = second.number.value
        tokens = from..<second.end
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
