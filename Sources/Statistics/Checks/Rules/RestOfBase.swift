/// `rest-of-base`: `12 of the 19 replied and 7 did not`: those that did and those that did not make the base.
struct RestOfBase {
    private static let negations: Set<String> = ["not", "didn't", "didn’t", "absent", "declined"]
    private static let verbs: Set<String> = [
        "reply", "respond", "attend", "return", "take", "complete", "answer", "recorded", "known", "submit",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let numbers = context.read.numbers
        guard let start = numbers.firstIndex(where: \.isFraction) else { return [] }
        let fraction = numbers[start]
        guard let base = fraction.base, let count = fraction.integer, fraction.isPlain else { return [] }
        let rest = numbers[(start + 1)...].prefix { !$0.isFraction }.filter { $0.kind != .percentage }
        guard !rest.isEmpty, rest.allSatisfy({ isRest($0, context.sentence) }), let last = rest.last else { return [] }
        let sum = rest.reduce(count) { $0 + ($1.integer ?? 0) }
        guard sum != base else { return [] }
        let addition = ([count] + rest.compactMap(\.integer)).map(String.init).joined(separator: " + ")
        let right = rest.count == 1 ? String(base - count) : nil
        return [
            RuleFinding(
                "rest-of-base", fraction.tokens.lowerBound..<last.tokens.upperBound,
                "\(addition) is \(sum), and the base is \(base)", right: right)
        ]
    }

    /// `7 did not reply`, `7 did not`, `one is not recorded`; not `3 did not name a barrier`.
    private static func isRest(_ number: TypedNumber, _ sentence: Sentence) -> Bool {
        guard number.kind == .count, number.isPlain, number.integer != nil else { return false }
        let end = number.tokens.upperBound
        guard let place = (end..<end + 4).first(where: { negations.contains(sentence.word($0)) }) else { return false }
        guard let next = sentence.token(place + 1) else { return true }
        return !next.isWord || verbs.contains(next.lower) || ["and", "but", "so"].contains(next.lower)
    }
}
