/// A target and what was reached, as a sentence and those before it tell them.
struct ToldMeasure {
    let target: Target
    let actual: TypedNumber
    /// The sentence that tells the actual.
    let read: ReadSentence
    let goal: String

    private static let reach = 3
    private static let cues: Set<String> = [
        "target", "targets", "threshold", "goal", "aim", "aims", "aimed", "ambition", "standard", "planned", "plan", "commitment",
        "committed", "promised", "promise", "pledged", "pledge", "expected", "required", "requirement", "benchmark", "objective",
        "against", "hoped", "wanted", "intended", "meant", "capped", "limited", "budget", "budgeted", "pledging", "ceiling",
        "limit", "cap", "maximum", "minimum", "quota", "allowance", "floor", "profile", "allowed", "contracted", "agreed",
    ]
    private static let limits: Set<String> = [
        "capped", "limited", "budget", "budgeted", "limit", "ceiling", "cap", "maximum", "allowance", "allowed",
    ]
    private static let fillers: Set<String> = [
        "of", "was", "is", "for", "that", "to", "at", "least", "reach", "set", "the", "a", "an", "our", "its", "by", "were", "be",
        "we",
        "keep", "get", "have", "it", "their", "stands", "stood", "had", "been", "answer", "see", "under", "agreed", "with", "in",
        "this",
        "year",
    ]
    private static let actuals: Set<String> = [
        "actual", "achieved", "reached", "delivered", "measured", "outturn", "result", "now", "managed", "recorded", "date", "far",
        "actually", "performance", "latest", "trained", "came", "finished", "ended", "stood", "stands", "got", "saw", "enrolled",
    ]
    private static let others: Set<String> = [
        "last", "previous", "before", "earlier", "previously", "baseline", "national", "average", "up", "down", "from", "less",
        "more", "fewer", "lower", "higher", "regional",
    ]

    /// Nil unless one target and one actual are told.
    init?(_ context: SentenceContext) {
        let own = ToldMeasure.values(context.read)
        let before = context.before.suffix(ToldMeasure.reach).map(ToldMeasure.values)
        let isListed = context.isListed
        var scope: [[Told]] = [own]
        for values in [[]] + before.reversed() {
            if !values.isEmpty { scope.insert(values, at: 0) }
            let all = scope.flatMap { $0 }
            guard
                let goal = all.last(where: { $0.target != nil })
                    ?? (isListed || scope.count > 1 ? all.last { $0.isHedgedTarget } : nil),
                let target = goal.target ?? Target(goal.number)
            else {
                continue
            }
            guard let told = ToldMeasure.actual(all.filter { !$0.isSame(as: goal) }, target) else { return nil }
            (self.target, actual, read, self.goal) = (target, told.number, told.read, goal.read.words(goal.number))
            return
        }
        // `Result: met. Floor 85%; this month 83.9%.`
        if own.isEmpty, context.sentence.tokens.count <= 6, let next = context.following.first {
            let values = ToldMeasure.values(next)
            if let goal = values.last(where: { $0.target != nil }), let target = goal.target,
                let told = ToldMeasure.actual(values.filter { !$0.isSame(as: goal) }, target)
            {
                (self.target, actual, read, self.goal) = (target, told.number, told.read, goal.read.words(goal.number))
                return
            }
        }
        guard let named = ToldMeasure.named(own, before.last ?? [], context) else { return nil }
        (target, actual, read, goal) = named
    }

    /// `We said we would recruit 25 drivers. By year end we had 22, so we met this target.`
    private static func named(_ own: [Told], _ before: [Told], _ context: SentenceContext) -> (
        Target, TypedNumber, ReadSentence, String
    )? {
        let words = context.sentence.tokens.map(\.lower)
        let isNamed = zip(words, words.dropFirst()).contains {
            ["this", "that", "our", "the"].contains($0)
                && ["target", "goal", "promise", "commitment", "pledge", "aim"].contains($1)
        }
        guard isNamed, own.count == 1, before.count == 1, own[0].number.isPlain, let target = Target(before[0].number),
            target.isMet(by: own[0].number) != nil
        else {
            return nil
        }
        return (target, own[0].number, context.read, before[0].read.words(before[0].number))
    }

    private struct Told {
        let number: TypedNumber
        let read: ReadSentence
        let target: Target?
        let isHedgedTarget: Bool
        let isActual: Bool
        let isOther: Bool

        func isSame(as other: Told) -> Bool { number == other.number && read.isSame(as: other.read) }
    }

    private static func values(_ read: ReadSentence) -> [Told] {
        read.values.map { number in
            let isTarget = isTarget(number, read)
            return Told(
                number: number, read: read, target: isTarget.map { Target(number, isLimit: $0) } ?? nil,
                isHedgedTarget: number.hedge == .atLeast || number.hedge == .atMost,
                isActual: isNear(number, read, actuals), isOther: isNear(number, read, others))
        }
    }

    /// The one other number that can be held against the target, or the one said to be the actual.
    private static func actual(_ values: [Told], _ target: Target) -> Told? {
        let possible = values.filter { $0.target == nil && $0.number.isPlain && target.isMet(by: $0.number) != nil }
        if possible.count == 1 { return possible.first }
        let told = possible.filter { $0.isActual && !$0.isOther }
        if told.count == 1 { return told.first }
        let current = possible.filter { !$0.isOther }
        return current.count == 1 ? current.first : nil
    }

    /// `the target of 50%`, `the 50% target`, `against 12 planned`: true where it is a limit; nil where it is no target.
    private static func isTarget(_ number: TypedNumber, _ read: ReadSentence) -> Bool? {
        let sentence = read.sentence
        for place in number.tokens.upperBound..<number.tokens.upperBound + 3 {
            if cues.contains(sentence.word(place)), !["against", "agreed", "allowed"].contains(sentence.word(place)) {
                return limits.contains(sentence.word(place))
            }
            if !(sentence.token(place)?.isWord ?? false) || fillers.contains(sentence.word(place)) { break }
        }
        var place = number.tokens.lowerBound - 1
        while place >= 0, place > number.tokens.lowerBound - 10, let token = sentence.token(place), !token.isSymbol(";,"),
            token.number == nil, !["and", "but", "so"].contains(token.lower)
        {
            if token.lower == "set", sentence.word(place + 1) == "out" { return false }
            // `Output agreed: 150`; who agreed something sets no target.
            if token.lower == "agreed", !sentence.isSymbol(place + 1, ":") { return nil }
            if cues.contains(token.lower) { return limits.contains(token.lower) }
            place -= 1
        }
        return nil
    }

    private static func isNear(_ number: TypedNumber, _ read: ReadSentence, _ words: Set<String>) -> Bool {
        let before = read.text(max(0, number.tokens.lowerBound - 6)..<number.tokens.lowerBound)
        let after = read.text(number.tokens.upperBound..<number.tokens.upperBound + 2)
        return (before.reversed().prefix { $0.number == nil && !$0.isSymbol(",;") } + after.prefix { !$0.isSymbol(",;") }).contains
        { words.contains($0.lower) }
    }
}
