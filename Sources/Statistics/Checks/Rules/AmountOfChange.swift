/// `direction-of-change`: how much something changed by must be what its two values give: `dropped by a quarter … 2,940 against 3,310`.
struct AmountOfChange {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let read = context.read
        return read.numbers.compactMap { amount in
            guard isAmount(amount, read), let told = change(around: amount, context), let right = size(amount, told) else {
                return nil
            }
            return RuleFinding(
                "direction-of-change", amount.tokens,
                "From \(told.before.written) to \(told.after.written) is a change of \(right), not of \(read.words(amount))",
                right: right
            ).quoted(with: told.tokens, of: told.read)
        }
    }

    private static let nouns: Set<String> = [
        "increase", "rise", "fall", "drop", "reduction", "decrease", "growth", "decline", "gain", "saving", "improvement", "jump",
        "cut",
    ]

    /// `by a quarter`, `by nine`, `a rise of 12%`.
    private static func isAmount(_ number: TypedNumber, _ read: ReadSentence) -> Bool {
        guard number.isPlain, number.kind == .percentage || number.isShare || number.kind == .count else { return false }
        let (start, sentence) = (number.tokens.lowerBound, read.sentence)
        if sentence.word(start - 1) == "by" {
            return ChangeWord.all(in: sentence).contains { $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 2 }
        }
        return sentence.word(start - 1) == "of" && nouns.contains(sentence.word(start - 2))
    }

    /// The two values beside it, in its sentence or in the next or the one before.
    private static func change(around amount: TypedNumber, _ context: SentenceContext) -> ToldChange? {
        let own = context.read.values.filter { $0 != amount }
        let reads = own.isEmpty ? [context.following.first, context.history.last].compactMap { $0 } : [context.read]
        for read in reads {
            let all = read.values.filter { $0 != amount && $0.isPlain }
            let values = all.prefix(2)
            guard values.count == 2, values[0].isLike(values[1]), values[0].kind != .percentage, !values[0].isFraction,
                all.count == 2 || !read.isSame(as: context.read) && isAgainst(read.gap(values[0], values[1]))
            else { continue }
            if let change = ToldChange.compared(values[0], values[1], read) { return change }
        }
        return nil
    }

    private static func isAgainst(_ gap: [TextToken]) -> Bool { gap.contains { ["against", "compared"].contains($0.lower) } }

    private static func size(_ amount: TypedNumber, _ change: ToldChange) -> String? {
        let (before, after) = (change.before.value, change.after.value)
        let difference = (after - before).magnitude
        guard before.numerator > 0 else { return nil }
        if amount.kind == .count {
            guard change.before.unit == "", amount.value != difference, difference.numerator > 0 else { return nil }
            return difference.number()
        }
        let part = difference * ExactRatio(before.denominator, before.numerator)
        // Shares of rounded values may be a point off.
        let slack = ExactRatio(amount.kind == .percentage ? 1 : 3, 100)
        return Band(from: amount.value - slack, to: amount.value + slack).contains(part) ? nil : part.percentage()
    }
}

extension ToldChange {
    /// The two values of a sentence by the times told of them, or by a word that compares.
    static func compared(_ first: TypedNumber, _ second: TypedNumber, _ read: ReadSentence) -> ToldChange? {
        let words = read.gap(first, second).map(\.lower)
        let lead = read.text(max(0, first.tokens.lowerBound - 2)..<first.tokens.lowerBound).map(\.lower)
        if lead.contains("from"), words.contains("to") { return ToldChange(before: first, after: second, read: read) }
        if let change = dated(first, read, second, read) { return change }
        return words.contains { ["against", "compared", "from"].contains($0) }
            ? ToldChange(before: second, after: first, read: read) : nil
    }
}
