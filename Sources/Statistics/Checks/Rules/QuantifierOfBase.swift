/// `quantifier-of-base`: `all`, `most`, `half`, `none` beside a count of a base or a percentage must be true of it (rule N14).
struct QuantifierOfBase {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        eachOfSeveral(context) + concluded(context)
            + context.read.pairs.compactMap { pair in
                guard let (quantifier, other) = pair.quantifierAndOther, speaksOfIt(quantifier, other, pair, context) else {
                    return nil
                }
                guard let certainty = certainty(quantifier, other, context),
                    let known = words(other, base: quantifier.base ?? openingBase(context) ?? baseBefore(quantifier, context))
                else { return nil }
                let said = context.read.text(quantifier.tokens).map(\.lower).joined(separator: " ")
                return RuleFinding("quantifier-of-base", pair.tokens, "\(known) is not '\(said)'", certainty: certainty)
            }
    }

    /// `Both groups gave majority support: 31 of the 60 teachers and 22 of the 47 support staff`.
    private static func eachOfSeveral(_ context: SentenceContext) -> [RuleFinding] {
        let read = context.read
        guard let each = read.sentence.tokens.first(where: { ["both", "each", "all", "every", "either"].contains($0.lower) }),
            let quantifier = read.numbers.first(where: { $0.isQuantifier && $0.value != ExactRatio(1) && $0.base == nil }),
            each.range.lowerBound < read.sentence.tokens[quantifier.tokens.lowerBound].range.lowerBound
        else {
            return []
        }
        let fractions = read.numbers.filter { $0.isFraction && $0.tokens.lowerBound > quantifier.tokens.upperBound }
        guard fractions.count > 1, read.gap(quantifier, fractions[0]).contains(where: { $0.isSymbol(":(–—") }),
            let wrong = fractions.first(where: { Agreement.certainty(of: quantifier, beside: $0) == .contradiction })
        else {
            return []
        }
        return [
            RuleFinding(
                "quantifier-of-base", quantifier.tokens.lowerBound..<wrong.tokens.upperBound,
                "\(wrong.written) is not '\(read.words(quantifier).lowercased())'")
        ]
    }

    /// `Everyone finished. That is 27 of our 29 children.`
    private static func concluded(_ context: SentenceContext) -> [RuleFinding] {
        guard let previous = context.history.last,
            let other = context.read.numbers.first(where: { $0.isFraction || $0.kind == .percentage }), other.isPlain,
            other.tokens.lowerBound <= 4,
            (0..<other.tokens.lowerBound).contains(where: { conclusions.contains(context.sentence.word($0)) }),
            let quantifier = previous.numbers.last(where: { $0.isQuantifier }), previous.numbers.count == 1,
            let certainty = Agreement.certainty(of: quantifier, beside: other)
        else {
            return []
        }
        let finding = RuleFinding(
            "quantifier-of-base", other.tokens, "\(other.written) is not '\(previous.words(quantifier).lowercased())'",
            certainty: certainty)
        return [finding.quoted(with: quantifier.tokens, of: previous)]
    }

    private static let conclusions: Set<String> = ["that", "that's", "that’s", "this", "it", "meaning"]

    private static func certainty(_ quantifier: TypedNumber, _ other: TypedNumber, _ context: SentenceContext) -> Certainty? {
        switch other.kind {
        case .count:
            guard let base = quantifier.base ?? openingBase(context) ?? baseBefore(quantifier, context), other.isPlain,
                let count = other.integer, count <= base
            else {
                return nil
            }
            return Agreement.certainty(
                of: quantifier, beside: TypedNumber(.fraction(base: base), other.tokens, value: ExactRatio(count)))
        case .fraction(let base):
            let ofOthers = quantifier.base.map { $0 != base } ?? false
            return ofOthers && quantifier.value == ExactRatio(1) ? nil : Agreement.certainty(of: quantifier, beside: other)
        case .percentage: return Agreement.certainty(of: quantifier, beside: other)
        case .total, .quantifier, .points, .measure, .exempt: return nil
        }
    }

    /// The one count of the sentence before, for `half of them`.
    private static func baseBefore(_ quantifier: TypedNumber, _ context: SentenceContext) -> Int? {
        let end = quantifier.tokens.upperBound
        guard context.sentence.word(end) == "of", ["them", "these", "those", "whom"].contains(context.sentence.word(end + 1)),
            let previous = context.previous, previous.numbers.count == 1, let base = previous.numbers.first, base.kind == .count,
            base.isPlain
        else {
            return nil
        }
        return base.integer
    }

    /// The base that a sentence opens with: `Of the 27 members, 13 voted for it, a majority`.
    private static func openingBase(_ context: SentenceContext) -> Int? {
        guard context.sentence.word(0) == "of", let first = context.read.numbers.first, first.kind == .count, first.isPlain,
            first.tokens.lowerBound <= 3
        else {
            return nil
        }
        return first.integer
    }

    /// The quantifier is of the same base, or opens its clause: `attended all events (11 of 19)` says nothing of 19.
    private static func speaksOfIt(
        _ quantifier: TypedNumber, _ other: TypedNumber, _ pair: NumberPair, _ context: SentenceContext
    ) -> Bool {
        guard closes(pair.second, context.sentence) else { return false }
        if let base = quantifier.base, other.base == base || other.kind == .count { return true }
        guard pair.first.tokens == quantifier.tokens else { return true }
        var place = quantifier.tokens.lowerBound - 1
        if context.sentence.word(place) == "a" || context.sentence.word(place) == "the" { place -= 1 }
        guard let before = context.sentence.token(place) else { return true }
        let openers: Set<String> = [
            "and", "but", "that", "where", "while", "by", "with", "although", "because", "so", "whereas", "however", "for", "from",
            "among",
        ]
        return before.kind == .symbol || openers.contains(before.lower)
    }

    /// Nothing of weight follows in the bracket: `(12 of 12 Developing or above)` speaks of something else.
    private static func closes(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        let end = number.tokens.upperBound
        return (0...4).contains { offset in
            guard let token = sentence.token(end + offset) else { return offset < 3 }
            return token.isSymbol("),;.]") && offset < 3 || token.isSymbol("–—")
        } || number.isQuantifier || ["did", "do"].contains(sentence.word(end))
    }

    private static func words(_ other: TypedNumber, base: Int?) -> String? {
        switch other.kind {
        case .fraction(let base): other.isRange ? nil : "\(other.value.number()) of \(base)"
        case .count: base.map { "\(other.value.number()) of \($0)" }
        case .percentage: other.value.percentage(decimals: other.decimals)
        default: nil
        }
    }
}
