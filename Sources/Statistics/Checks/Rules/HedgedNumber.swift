/// `hedge`: `over 500 people (468)`: a loose number and the exact one beside it must stand on the right sides of each other (rule N14).
struct HedgedNumber {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        context.read.pairs.filter { $0.isBracketed || isExplained($0, context) }.compactMap { pair in
            guard let (loose, exact) = hedged(pair), let certainty = certainty(loose, exact) else { return nil }
            let words = context.read.words(exact)
            return RuleFinding(
                "hedge", pair.tokens, "\(words) is not '\(context.read.words(loose))'", right: words, certainty: certainty)
        }
    }

    /// By a colon or a dash; a comma may begin something else: `under 18, 171 were adults`.
    private static func isExplained(_ pair: NumberPair, _ context: SentenceContext) -> Bool {
        context.read.gap(pair.first, pair.second).last?.isSymbol(":–—") ?? false
    }

    private static func hedged(_ pair: NumberPair) -> (loose: TypedNumber, exact: TypedNumber)? {
        switch (pair.first.kind, pair.second.kind) {
        case (.count, .count), (.percentage, .percentage): break
        default: return nil
        }
        if pair.first.hedge != nil, pair.second.isPlain { return (pair.first, pair.second) }
        return pair.second.hedge != nil && pair.first.isPlain ? (pair.second, pair.first) : nil
    }

    private static func certainty(_ loose: TypedNumber, _ exact: TypedNumber) -> Certainty? {
        if loose.band.meets(exact.band) { return nil }
        if loose.hedge == .nearly, loose.value < exact.value || loose.value == exact.value { return .contradiction }
        if loose.hedge == .justOver, exact.value < loose.value || loose.value == exact.value { return .contradiction }
        guard loose.hedge == .around || loose.hedge == .nearly || loose.hedge == .justOver else { return .contradiction }
        // A loose word may be stretched; twice its reach is no longer a word for it.
        let reach = loose.value * ExactRatio(1, 5)
        return Band(from: loose.value - reach, to: loose.value + reach).meets(exact.band) ? .unlikely : .contradiction
    }
}
