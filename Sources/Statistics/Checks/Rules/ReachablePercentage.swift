/// `reachable-percentage`: no whole count of the stated base gives the percentage at its written precision. A base of 25 allows
/// 26 whole percentages only.
struct ReachablePercentage {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let counted = context.read.pairs.filter { $0.fractionAndPercentage != nil || $0.countAndPercentage != nil }
        let paired = counted.flatMap { [$0.first.tokens, $0.second.tokens] }
        return context.read.numbers.compactMap { number in
            guard number.kind == .percentage, number.isPlain, !isOther(number, context) else { return nil }
            if let base = directBase(number, context.read, context.history.last) {
                return finding(number, base: base.base, tokens: base.tokens)
            }
            guard !paired.contains(number.tokens), let base = baseInScope(number, context) else { return nil }
            return finding(number, base: base, tokens: number.tokens)
        }
    }

    /// `86% of the 25`, `86% of all 25`.
    private static func directBase(_ number: TypedNumber, _ read: ReadSentence, _ previous: ReadSentence?)
        -> (base: Int, tokens: Range<Int>)?
    {
        var place = number.tokens.upperBound
        if number.tokens.lowerBound <= 3, read.sentence.word(0) == "of",
            ["these", "them", "those"].contains(read.sentence.word(1)), let base = soleBase(number, read, previous)
        {
            return (base, number.tokens)
        }
        guard read.sentence.word(place) == "of" else { return nil }
        place += 1
        if ["them", "these", "those", "us", "whom"].contains(read.sentence.word(place)), let base = soleBase(number, read, previous)
        {
            return (base, number.tokens)
        }
        // `60% of the patients we spoke to`, where the sentence before tells how many patients.
        if let noun = read.text(place..<place + 3).first(where: { $0.lower.count > 3 && $0.lower.hasSuffix("s") })
            .map({ Lexicon.stem($0.lower) }), read.sentence.word(place) == "the", let previous,
            read.numbers.allSatisfy({ $0.kind == .percentage }),
            let base = soleBase(number, read, previous), let told = previous.numbers.first, previous.noun(after: told) == noun
        {
            return (base, number.tokens)
        }
        while ["the", "those", "these", "our", "its"].contains(read.sentence.word(place)) { place += 1 }
        guard let next = read.numbers.first(where: { $0.tokens.lowerBound == place }) else { return nil }
        let base: Int? =
            next.kind == .count && next.isPlain ? next.integer : next.isQuantifier && next.value == ExactRatio(1) ? next.base : nil
        return base.map { ($0, number.tokens.lowerBound..<next.tokens.upperBound) }
    }

    /// `Twelve nurses were interviewed; 47% of them …`: the one count told before.
    private static func soleBase(_ number: TypedNumber, _ read: ReadSentence, _ previous: ReadSentence?) -> Int? {
        let own = read.numbers.filter { $0.tokens.upperBound <= number.tokens.lowerBound }
        let told = own.isEmpty ? previous?.numbers ?? [] : own
        guard told.count == 1, let base = told.first, base.isPlain else { return nil }
        return base.kind == .count || base.kind == .total ? base.integer.flatMap { $0 > 1 ? $0 : nil } : nil
    }

    /// The first base stated in the sentence, or else in the one before, unless another number there could be the base.
    private static func baseInScope(_ number: TypedNumber, _ context: SentenceContext) -> Int? {
        let own = StatedBases(context.read)
        let before = context.previous.map(StatedBases.init)
        if hasOwnNoun(number, context) || isOfOneThing(number, context) { return nil }
        guard let base = own.stated.first ?? before?.stated.first else { return nil }
        let all = own.stated + own.possible + (before?.stated ?? []) + (before?.possible ?? [])
        return all.allSatisfy { $0 == base || nearest(number, $0).reached == nil } ? base : nil
    }

    /// `47% of pupils in the region`: a base of its own, in words that the sentence and the one before do not use of another base.
    private static func hasOwnNoun(_ number: TypedNumber, _ context: SentenceContext) -> Bool {
        let place = number.tokens.upperBound
        guard context.sentence.word(place) == "of" else { return false }
        let known: Set<String> = [
            "them", "these", "those", "respondents", "replies", "responses", "returns", "whom", "delegates", "attendees",
        ]
        let next = context.read.text(place + 1..<place + 4)
        if next.contains(where: { known.contains($0.lower) }) { return false }
        let others = context.read.text(0..<place) + Array(context.sentence.tokens.dropFirst(place + 4))
        return Lexicon.stems(of: next).isDisjoint(with: Lexicon.stems(of: others + (context.previous?.sentence.tokens ?? [])))
    }

    /// `Castle on 66%`, `the highest take-up, at 61%`: each thing has a base of its own.
    private static func isOfOneThing(_ number: TypedNumber, _ context: SentenceContext) -> Bool {
        !SuperlativeWord.all(in: context.sentence).isEmpty
            || ["on", "to"].contains(context.sentence.word(number.tokens.lowerBound - 1))
    }

    /// A change, a target or a limit is not a share of the base.
    private static func isOther(_ number: TypedNumber, _ context: SentenceContext) -> Bool {
        let sentence = context.sentence
        let (before, after) = (sentence.word(number.tokens.lowerBound - 1), sentence.word(number.tokens.upperBound))
        if before == "to", ["add", "adds", "sum", "sums", "total", "up"].contains(sentence.word(number.tokens.lowerBound - 2)) {
            return true
        }
        // `praised by 60% of the patients`
        if before == "by", after == "of" { return false }
        return ["by", "threshold", "target", "from", "median", "mean", "average", "beat", "reached", "passed"].contains(before)
            || [
                "threshold", "target", "limit", "mark", "increase", "rise", "fall", "higher", "lower", "more", "less", "fewer",
                "above", "below", "up", "down", "over", "under", "reduction", "drop", "growth", "discount",
            ].contains(after)
    }

    private static func finding(_ number: TypedNumber, base: Int, tokens: Range<Int>) -> RuleFinding? {
        guard base > 0 else { return nil }
        let near = nearest(number, base)
        guard near.reached == nil else { return nil }
        let written = number.value.percentage(decimals: number.decimals)
        let options = near.below == near.above ? [near.below] : [near.below, near.above]
        let right = options.map { "\(ExactRatio($0, base).percentage(decimals: number.decimals)) (\($0) of \(base))" }.joined(
            separator: " or ")
        return RuleFinding("reachable-percentage", tokens, "No count of \(base) gives \(written)", right: right)
    }

    private static func nearest(_ number: TypedNumber, _ base: Int) -> (reached: Int?, below: Int, above: Int) {
        let below = min((number.value * ExactRatio(base)).floor, base)
        let above = min(below + 1, base)
        return ([below, above].first { number.band.contains(ExactRatio($0, base)) }, below, above)
    }
}
