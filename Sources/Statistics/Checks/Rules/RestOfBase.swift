/// `rest-of-base`: `12 of the 19 replied and 7 did not`, `38 were approved and the remaining 12 refused`: those that did and the rest
/// make the base.
struct RestOfBase {
    private static let negations: Set<String> = [
        "not", "didn't", "didn’t", "absent", "declined", "can't", "can’t", "cannot", "couldn't", "couldn’t", "won't", "won’t",
        "haven't", "haven’t", "hadn't", "hadn’t", "wasn't", "weren't", "weren’t",
    ]
    private static let verbs: Set<String> = [
        "reply", "respond", "attend", "return", "take", "complete", "answer", "submit", "come", "reach", "turn", "vote", "pass",
        "show",
        "join", "finish", "renew", "sign", "send", "do", "go", "get", "meet", "open", "book", "have", "want", "agree", "make",
    ]
    /// Beside those who did not, some may not be known; alone they are no rest: `12 of 19, as one is not recorded`.
    private static let unknowns: Set<String> = ["recorded", "known"]
    private static let rests: Set<String> = ["remaining", "other", "rest", "others"]
    /// Parts of a part, which do not count again.
    private static let parts: Set<String> = ["including", "whom", "which", "both", "another", "further", "also"]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let numbers = context.read.numbers.filter { $0.kind != .percentage && ($0.base != nil || !$0.isQuantifier) }
        guard let rest = numbers.firstIndex(where: { isRest($0, context.sentence) }), let last = numbers[rest].integer else {
            return []
        }
        if rest == 0, let finding = restOfPrevious(numbers[0], context) { return [finding] }
        guard let whole = whole(numbers[..<rest], context) else { return [] }
        let counts = whole.counts.compactMap(\.integer)
        guard !counts.isEmpty, counts.count == whole.counts.count, counts.count < 4 else { return [] }
        let between = context.read.text((whole.counts.first ?? numbers[rest]).tokens.lowerBound..<numbers[rest].tokens.lowerBound)
        guard !between.contains(where: { parts.contains($0.lower) }) else { return [] }
        let others = isDenied(numbers[rest], context.sentence, as: verbs) ? denied(numbers[(rest + 1)...], context.sentence) : []
        let all = counts + [last] + others
        let sum = all.reduce(0, +)
        guard sum != whole.base else { return [] }
        // `and I'm still waiting for 4`: a third group.
        guard
            numbers.count == rest + 1 + others.count || rests.contains(context.sentence.word(numbers[rest].tokens.lowerBound - 1))
                || whole.isOwn || sum > whole.base
        else {
            return []
        }
        // Those who are only missing need not be all the rest.
        let isLoose =
            isMissing(numbers[rest], context.sentence)
            && !rests.contains(context.sentence.word(numbers[rest].tokens.lowerBound - 1))
        guard !isLoose || abs(sum - whole.base) * 100 <= whole.base * 16 && numbers.count == rest + 1 else { return [] }
        let addition = all.map(String.init).joined(separator: " + ")
        let start = whole.isOwn ? (numbers.first ?? numbers[rest]) : whole.counts.first ?? numbers[rest]
        return [
            RuleFinding(
                "rest-of-base", start.tokens.lowerBound..<numbers[rest].tokens.upperBound,
                "\(addition) is \(sum), and the base is \(whole.base)",
                right: others.isEmpty && sum - last <= whole.base ? String(whole.base - sum + last) : nil)
        ]
    }

    /// `We fitted alarms in 118 of the 140 flats. The remaining 24 …`, `Of our 22 schools, 18 have. We are chasing the other five.`
    private static func restOfPrevious(_ number: TypedNumber, _ context: SentenceContext) -> RuleFinding? {
        guard rests.contains(context.sentence.word(number.tokens.lowerBound - 1)), let rest = number.integer,
            let previous = context.history.last
        else { return nil }
        let told = previous.numbers.filter { $0.kind != .percentage && $0.kind != .points }
        let base: Int
        let count: Int
        if told.count == 1, let first = told.first, let whole = first.base, first.isFraction, first.isPlain,
            let value = first.integer
        {
            (base, count) = (whole, value)
        } else if told.count == 2, told.allSatisfy({ $0.kind == .count && $0.isPlain }), let whole = told[0].integer,
            let value = told[1].integer, value < whole,
            told[0].tokens.lowerBound <= 4
        {
            (base, count) = (whole, value)
        } else {
            return nil
        }
        guard count + rest != base, (count + rest - base).magnitude * 100 <= base.magnitude * 20 else { return nil }
        return RuleFinding(
            "rest-of-base", number.tokens, "\(count) + \(rest) is \(count + rest), and the base is \(base)",
            right: String(base - count)
        )
        .quoted(with: told[0].tokens, of: previous)
    }

    /// The base and the counts named before the rest: `12 of the 19`, `of the 31 invited, 23`, `There were 50. 38`.
    private static func whole(_ before: ArraySlice<TypedNumber>, _ context: SentenceContext)
        -> (base: Int, counts: [TypedNumber], isOwn: Bool)?
    {
        guard before.allSatisfy({ $0.isPlain && ($0.kind == .count || $0.isFraction) }) else { return nil }
        if let fraction = before.last(where: \.isFraction), let base = fraction.base {
            return before.count { $0.isFraction } == 1 && before.last?.tokens == fraction.tokens ? (base, [fraction], true) : nil
        }
        if let first = before.first, before.count > 1, let base = first.integer,
            opensBase(first, context.sentence)
                || !isOfPrevious(before, context) && before.dropFirst().compactMap(\.integer).reduce(0, +) < base
                    && first.tokens.lowerBound <= 3
        {
            return (base, Array(before.dropFirst()), true)
        }
        guard let previous = context.previous, !before.isEmpty else { return nil }
        let bases = previous.numbers.compactMap { number in
            number.kind == .count && number.isPlain
                ? number.integer : number.isQuantifier && number.value == ExactRatio(1) ? number.base : nil
        }
        guard previous.numbers.count == 1, let base = bases.first, before.compactMap(\.integer).reduce(0, +) < base else {
            return nil
        }
        return (base, Array(before), false)
    }

    /// The sentence before has the base: `We tested 72 columns. Fifty-one passed, 14 failed and the other seven …`.
    private static func isOfPrevious(_ before: ArraySlice<TypedNumber>, _ context: SentenceContext) -> Bool {
        guard let previous = context.previous, previous.numbers.count == 1, let base = previous.numbers.first?.integer else {
            return false
        }
        return base > before.compactMap(\.integer).reduce(0, +)
    }

    /// `Of the 31`, `Of 31`, `All 31`, `There were 31`, `We had 31`.
    private static func opensBase(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        var place = number.tokens.lowerBound - 1
        while ["the", "these", "those", "our", "all"].contains(sentence.word(place)) { place -= 1 }
        return ["of", "were", "had", "from", "received", "among"].contains(sentence.word(place))
    }

    /// `7 did not reply`, `the remaining 14`, `the other 8`; not `3 did not name a barrier`.
    private static func isRest(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        guard number.kind == .count, number.isPlain, number.integer != nil else { return false }
        return rests.contains(sentence.word(number.tokens.lowerBound - 1)) || isLeft(number, sentence)
            || isMissing(number, sentence)
            || isDenied(number, sentence, as: verbs)
    }

    private static let missing: Set<String> = [
        "apologies", "absent", "outstanding", "unanswered", "unpaid", "pending", "remain", "remained", "remains", "unresolved",
        "missing", "unfilled", "declined", "refused", "unreturned", "abstained", "away", "vacant", "unsold", "undelivered",
        "unread",
    ]

    /// `5 sent apologies`, `13 remain open`, `7 are still outstanding`.
    private static func isMissing(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        let words = sentence.tokens[min(number.tokens.upperBound, sentence.tokens.count)...].prefix(5).prefix {
            $0.isWord && $0.lower != "and"
        }
        let isToCome = zip(words, words.dropFirst()).contains {
            ["yet", "still"].contains($0.lower) && ["to", "waiting", "owed", "due"].contains($1.lower)
        }
        return (isToCome || words.contains { missing.contains($0.lower) })
            && !words.contains { ["that", "who", "which", "of"].contains($0.lower) }
    }

    /// `leaving 19`, `so only 19 to chase`.
    private static func isLeft(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        let (before, next) = (sentence.word(number.tokens.lowerBound - 1), sentence.word(number.tokens.upperBound))
        return before == "leaving" || before == "only" && ["to", "left", "outstanding", "still"].contains(next)
    }

    private static func isDenied(_ number: TypedNumber, _ sentence: Sentence, as verbs: Set<String>) -> Bool {
        let end = number.tokens.upperBound
        guard let place = (end..<end + 4).first(where: { negations.contains(sentence.word($0)) }) else { return false }
        // `the seven areas that did not reply`: a group that is known, and no rest.
        if (end..<place).contains(where: { ["that", "who", "which"].contains(sentence.word($0)) }),
            sentence.word(number.tokens.lowerBound - 1) == "the"
        {
            return false
        }
        guard let next = sentence.token(place + 1) else { return true }
        return !next.isWord || verbs.contains(next.lower) || ["and", "but", "so"].contains(next.lower)
    }

    /// Further counts of those who did not: `6 did not reply and one is not recorded`.
    private static func denied(_ numbers: ArraySlice<TypedNumber>, _ sentence: Sentence) -> [Int] {
        numbers.prefix { isDenied($0, sentence, as: verbs.union(unknowns)) && $0.kind == .count && $0.isPlain }.compactMap(
            \.integer)
    }
}
