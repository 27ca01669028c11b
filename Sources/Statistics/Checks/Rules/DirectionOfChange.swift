/// `direction-of-change`: a word such as `rose`, `fell` or `doubled` beside two values must be true of them; `points-of-change`:
/// the points said must be theirs.
struct DirectionOfChange {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let words = ChangeWord.all(in: context.sentence)
        var findings: [RuleFinding] = []
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1].tokens.lowerBound : Int.max
            let last = index > 0 ? words[index - 1].tokens.upperBound : 0
            for change in changes(word, last, next, isOnly: words.count == 1, context) {
                findings += [wrongWay(change, word, context), SizeOfChange.finding(change, word, context)].compactMap { $0 }
            }
        }
        return findings
    }

    /// Where the values of a change stand: an earlier wave is not the figure of this one.
    static func values(in context: SentenceContext) -> [Range<Int>] {
        ChangeWord.all(in: context.sentence).flatMap { ToldChange.all(context.read, word: $0).map(\.tokens) }
    }

    private static func changes(_ word: ChangeWord, _ last: Int, _ next: Int, isOnly: Bool, _ context: SentenceContext)
        -> [ToldChange]
    {
        let own = ToldChange.all(context.read, word: word, between: last, and: next)
        if !own.isEmpty || !isOnly { return own }
        return around(context)
    }

    /// The values in the sentences beside it: `In 2015 there were 62. Today there are 71. That fall …`.
    private static func around(_ context: SentenceContext) -> [ToldChange] {
        let own = context.read.values.filter { !$0.isShare }
        let (before, after) = (context.history.last, context.following.first)
        if own.isEmpty {
            let last = context.history.suffix(2)
            if last.count == 2, let one = last.first, let other = last.last, one.values.count == 1, other.values.count == 1,
                one.values[0].isPlain, other.values[0].isPlain, one.values[0].isLike(other.values[0]),
                last.allSatisfy({ ChangeWord.all(in: $0.sentence).isEmpty }),
                let change = ToldChange.dated(one.values[0], one, other.values[0], other)
            {
                return [change]
            }
            return [before, after].compactMap { $0 }.filter { ChangeWord.all(in: $0.sentence).isEmpty }.compactMap(ToldChange.dated)
                .prefix(1).map { $0 }
        }
        guard own.count == 1, let number = own.first, number.isPlain else { return [] }
        for read in [after, before].compactMap({ $0 }) where ChangeWord.all(in: read.sentence).isEmpty {
            if read.values.count == 1, let other = read.values.first, other.isPlain, other.isLike(number),
                let change = ToldChange.dated(number, context.read, other, read)
            {
                return [change]
            }
        }
        return []
    }

    private static func wrongWay(_ change: ToldChange, _ word: ChangeWord, _ context: SentenceContext) -> RuleFinding? {
        let (before, after) = (change.before.comparable, change.after.comparable)
        if word.isTrue(of: before, after) { return nil }
        let movement = before < after ? "a rise" : after < before ? "a fall" : "no change"
        let isOwn =
            change.read.isSame(as: context.read) && context.read.values.contains(change.before)
            && context.read.values.contains(change.after)
        let tokens =
            isOwn
            ? min(word.tokens.lowerBound, change.tokens.lowerBound)..<max(word.tokens.upperBound, change.tokens.upperBound)
            : word.tokens
        return RuleFinding(
            "direction-of-change", tokens,
            "From \(change.before.written) to \(change.after.written) is \(movement), not '\(context.read.text(word.tokens).map(\.lower).joined(separator: " "))'",
            right: movement
        ).quoted(with: change.tokens, of: change.read)
    }
}
