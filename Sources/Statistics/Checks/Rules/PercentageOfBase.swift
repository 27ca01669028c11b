/// `percentage-of-base`: a percentage beside its count and base must be what they give (rule N6); `count-within-base`: a count
/// cannot pass its base.
struct PercentageOfBase {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let pairs = context.read.pairs
        return context.read.numbers.compactMap(overflow)
            + pairs.compactMap { pair in pair.fractionAndPercentage.flatMap { finding(pair, fraction: $0, percentage: $1) } }
            + rate(in: context)
            + pairs.compactMap { pair in pair.countAndPercentage.flatMap { finding(pair, count: $0, percentage: $1, context) } }
    }

    private static func overflow(_ number: TypedNumber) -> RuleFinding? {
        guard case .fraction(let base) = number.kind, let lower = number.band.lower, lower > ExactRatio(base) else { return nil }
        return RuleFinding("count-within-base", number.tokens, "\(lower.number()) is more than the base of \(base)")
    }

    private static func finding(_ pair: NumberPair, fraction: TypedNumber, percentage: TypedNumber) -> RuleFinding? {
        guard let base = fraction.base, let share = fraction.share else { return nil }
        guard let certainty = Agreement.certainty(of: percentage, beside: fraction) else { return nil }
        let count = fraction.value.number()
        let low = share.lower ?? ExactRatio(fraction.value.numerator, base)
        let right =
            fraction.isRange
            ? "\(low.percentage()) to \((share.upper ?? low).percentage())" : low.percentage(decimals: percentage.decimals)
        let message =
            fraction.isRange ? "The range of counts over \(base) gives \(right)" : "\(count) of \(base) is \(right)"
        return RuleFinding("percentage-of-base", pair.tokens, message, right: right, certainty: certainty)
    }

    /// `went to 200 homes and 64 replied, a response rate of 32%`: a rate of the two counts of its sentence.
    private static func rate(in context: SentenceContext) -> [RuleFinding] {
        let numbers = context.read.numbers
        guard let share = numbers.first(where: { $0.kind == .percentage && isRate($0, context.sentence) }), share.isPlain else {
            return []
        }
        let counts = numbers.filter { $0.kind == .count && $0.isPlain }.compactMap(\.integer)
        guard counts.count == 2, numbers.count == 3, let base = counts.max(), let count = counts.min(), base > count else {
            return []
        }
        guard !share.band.contains(ExactRatio(count, base)) else { return [] }
        let right = ExactRatio(count, base).percentage(decimals: share.decimals)
        return [RuleFinding("percentage-of-base", share.tokens, "\(count) of \(base) is \(right)", right: right)]
    }

    private static func isRate(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        let place = number.tokens.lowerBound
        return ["of", "was", "is"].contains(sentence.word(place - 1))
            && ["rate", "turnout", "share"].contains(sentence.word(place - 2))
    }

    /// `58% (7)` or `7 (58%)` beside a base stated in the sentence or the one before.
    private static func finding(
        _ pair: NumberPair, count: TypedNumber, percentage: TypedNumber, _ context: SentenceContext
    ) -> RuleFinding? {
        guard let value = count.integer, count.isPlain, percentage.isPlain else { return nil }
        let own = StatedBases(context.read)
        let before = context.previous.map(StatedBases.init)
        let stated = own.stated + (before?.stated ?? [])
        let possible = (stated + own.possible + (before?.possible ?? [])).filter { $0 != value || stated.contains($0) }
        func distance(_ base: Int) -> ExactRatio {
            let difference = ExactRatio(value, base) - percentage.value
            return max(difference, ExactRatio(0) - difference)
        }
        let bases = stated.filter { $0 > value }
        guard let base = bases.isEmpty ? soleBase(possible, value, distance) : bases.min(by: { distance($0) < distance($1) }) else {
            return nil
        }
        let all = possible + context.history.flatMap { StatedBases($0).stated + StatedBases($0).possible }
        let counts = context.read.numbers.compactMap { $0.kind == .count ? $0.integer : nil }
        guard !all.contains(where: { $0 > 0 && percentage.band.contains(ExactRatio(value, $0)) }),
            !counts.contains(where: { value > 0 && $0 < value && percentage.band.contains(ExactRatio($0, value)) })
        else {
            return nil
        }
        let right = ExactRatio(value, base).percentage(decimals: percentage.decimals)
        return RuleFinding("percentage-of-base", pair.tokens, "\(value) of \(base) is \(right)", right: right)
    }

    /// Where no base is stated: the one other count that nearly gives the percentage, such as `24 entrants` for `18 children (80%)`.
    private static func soleBase(_ possible: [Int], _ value: Int, _ distance: (Int) -> ExactRatio) -> Int? {
        let larger = Set(possible.filter { $0 > value })
        return larger.count == 1 ? larger.first.flatMap { distance($0) < ExactRatio(8, 100) ? $0 : nil } : nil
    }
}
