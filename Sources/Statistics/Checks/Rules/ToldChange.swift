/// The earlier and the later of two values of one unit, as a sentence with a word of change tells them.
struct ToldChange {
    let before: TypedNumber
    let after: TypedNumber
    let read: ReadSentence

    var tokens: Range<Int> {
        min(before.tokens.lowerBound, after.tokens.lowerBound)..<max(before.tokens.upperBound, after.tokens.upperBound)
    }

    private static let reach = 14
    private static let comparisons: Set<String> = ["against", "compared", "from", "versus", "vs"]

    /// All that a word of change speaks of in its sentence; `from … to …` may be told of several things.
    static func all(_ read: ReadSentence, word: ChangeWord, between last: Int = 0, and next: Int = .max) -> [ToldChange] {
        let values = read.values.filter(\.isPlain)
        let pairs = zip(values, values.dropFirst()).filter { $0.isLike($1) }
        let joined = pairs.filter { isFromTo($0, $1, read) && isOf(word, $0, $1, read, last, next) }.map {
            ToldChange(before: $0, after: $1, read: read)
        }
        if !joined.isEmpty { return joined }
        let compared = pairs.filter { isCompared($0, $1, read, word) && isOf(word, $0, $1, read, last, next) }.map {
            ToldChange(before: $1, after: $0, read: read)
        }
        if !compared.isEmpty { return compared }
        return dated(read).map { [$0] } ?? []
    }

    /// `7 of 12 at baseline, 9 of 12 at follow-up`: the only two of their unit, each with its time.
    static func dated(_ read: ReadSentence) -> ToldChange? {
        var values = read.values.filter { $0.isPlain }
        // Shares beside a count or a length of time are told of it.
        if values.count > 2 { values = values.filter { $0.kind == .percentage } }
        guard values.count == 2, values[0].isLike(values[1]) else { return nil }
        return dated(values[0], read, values[1], read)
    }

    /// Two values by the times told of them, in one sentence or in two.
    static func dated(_ first: TypedNumber, _ read: ReadSentence, _ second: TypedNumber, _ other: ReadSentence) -> ToldChange? {
        switch TimeCue.isBefore(TimeCue.cue(of: first, in: read), TimeCue.cue(of: second, in: other)) {
        case true?: ToldChange(before: first, after: second, read: read)
        case false?: ToldChange(before: second, after: first, read: read)
        case nil: nil
        }
    }

    /// `from 40% to 58%`, `between the baseline (7 of 12) and the follow-up (9 of 12)`.
    private static func isFromTo(_ first: TypedNumber, _ second: TypedNumber, _ read: ReadSentence) -> Bool {
        let gap = read.gap(first, second)
        let lead = read.text(max(0, first.tokens.lowerBound - 5)..<first.tokens.lowerBound)
        guard gap.count <= 10, let start = lead.lastIndex(where: { ["from", "between"].contains($0.lower) }) else { return false }
        return gap.contains { $0.lower == (lead[start].lower == "from" ? "to" : "and") }
    }

    /// `58%, up from 50%`, `88 this morning compared with 79 on Friday`, `rose to £212,000, from £238,500`, `5.4 (was 6.1)`.
    private static func isCompared(_ first: TypedNumber, _ second: TypedNumber, _ read: ReadSentence, _ word: ChangeWord) -> Bool {
        let gap = read.gap(first, second)
        guard gap.count <= reach, !gap.contains(where: { $0.isSymbol(";") }) else { return false }
        let words = gap.map(\.lower)
        if words.contains(where: comparisons.contains), !words.contains("to") { return true }
        guard let mark = gap.firstIndex(where: { $0.isSymbol("(,") }) else { return false }
        // `£318,000 (2023/24: £342,000)`
        if mark == 0, gap[0].isSymbol("("), gap.last?.isSymbol(":") == true, gap.count <= 6,
            gap.contains(where: { $0.text.count == 4 && $0.number != nil })
        {
            return true
        }
        return gap[mark...].contains { ["was", "previously", "formerly"].contains($0.lower) } && gap.count - mark <= 4
    }

    /// The values follow the word before the next one, or the word is a noun at their end: `from 5,210 to 4,980, an increase`.
    private static func isOf(
        _ word: ChangeWord, _ first: TypedNumber, _ second: TypedNumber, _ read: ReadSentence, _ last: Int, _ next: Int
    ) -> Bool {
        if first.tokens.lowerBound >= word.tokens.upperBound { return second.tokens.upperBound <= next }
        let isNoun = ["a", "an", "this", "that"].contains(read.sentence.word(word.tokens.lowerBound - 1))
        guard last == 0 || isNoun && first.tokens.lowerBound >= last else { return false }
        if second.tokens.lowerBound >= word.tokens.upperBound { return second.tokens.lowerBound - word.tokens.upperBound <= reach }
        return word.tokens.lowerBound - second.tokens.upperBound <= reach
    }
}
