/// `direction-of-change`: a word such as `rose`, `fell` or `doubled` beside two values must be true of them; `points-of-change`:
/// the points said must be their difference.
struct DirectionOfChange {
    enum Direction { case rise, fall, double, halve }

    private static let verbs: [String: Direction] = [
        "rose": .rise, "rises": .rise, "risen": .rise, "rise": .rise, "rising": .rise, "increased": .rise, "increase": .rise,
        "increases": .rise, "increasing": .rise, "grew": .rise, "grown": .rise, "growth": .rise, "improved": .rise,
        "improvement": .rise,
        "up": .rise, "climbed": .rise, "raised": .rise, "jumped": .rise, "widened": .rise, "cut": .fall, "shrank": .fall,
        "slipped": .fall,
        "lowered": .fall, "shortened": .fall, "sank": .fall, "narrowed": .fall, "fell": .fall, "falls": .fall, "fallen": .fall,
        "fall": .fall, "falling": .fall,
        "decreased": .fall,
        "decrease": .fall, "decreases": .fall, "decreasing": .fall, "dropped": .fall, "drop": .fall, "declined": .fall,
        "decline": .fall,
        "reduced": .fall, "reduction": .fall, "down": .fall, "doubled": .double, "doubling": .double, "halved": .halve,
        "halving": .halve,
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        guard let (place, direction, change) = change(in: context) else { return plainFindings(in: context) }
        return [wrongWay(change, direction, word: place, context), wrongPoints(change, direction, context)].compactMap { $0 }
    }

    /// Of times, money and other values that are no counts.
    private static func plainFindings(in context: SentenceContext) -> [RuleFinding] {
        let sentence = context.sentence
        for place in sentence.tokens.indices where isDirection(place, sentence) {
            guard let direction = verbs[sentence.word(place)], let change = PlainChange(sentence, word: place) else { continue }
            if isRight(direction, change.before, change.after) { return [] }
            let movement = movement(change.before, change.after)
            return [
                RuleFinding(
                    "direction-of-change", change.tokens,
                    "From \(change.before.number(decimals: 0)) to \(change.after.number(decimals: 0)) is \(movement), not '\(sentence.word(place))'",
                    right: movement)
            ]
        }
        return []
    }

    /// Where the values of a change stand: an earlier wave is not the figure of this one.
    static func values(in context: SentenceContext) -> [Range<Int>] { change(in: context).map { [$0.change.tokens] } ?? [] }

    private static func change(in context: SentenceContext) -> (place: Int, direction: Direction, change: ChangeReader.Change)? {
        let sentence = context.sentence
        let words = sentence.tokens.indices.filter { isDirection($0, sentence) }
        for place in words {
            guard let direction = verbs[sentence.word(place)], let change = ChangeReader(read: context.read, word: place).change
            else { continue }
            if !words.contains(where: { $0 > place && $0 < change.tokens.upperBound }) { return (place, direction, change) }
        }
        return nil
    }

    /// `up to 12` is a limit, `up` alone counts only in `up from`; `did not increase` says nothing.
    private static func isDirection(_ index: Int, _ sentence: Sentence) -> Bool {
        let word = sentence.word(index)
        guard verbs[word] != nil else { return false }
        if ["up", "down"].contains(word) {
            return sentence.word(index + 1) == "from"
                || ["is", "are", "was", "were"].contains(sentence.word(index - 1))
                    && !["to", "by"].contains(sentence.word(index + 1))
        }
        return !(1...3).contains { ["not", "no", "never"].contains(sentence.word(index - $0)) }
    }

    private static func wrongWay(
        _ change: ChangeReader.Change, _ direction: Direction, word: Int, _ context: SentenceContext
    ) -> RuleFinding? {
        let (before, after) = (change.before, change.after)
        if isRight(direction, before.value, after.value) { return nil }
        let written = context.sentence.tokens[word].lower
        let movement = movement(before.value, after.value)
        let tokens = min(word, change.tokens.lowerBound)..<max(word + 1, change.tokens.upperBound)
        return RuleFinding(
            "direction-of-change", tokens, "From \(before.words) to \(after.words) is \(movement), not '\(written)'",
            right: movement)
    }

    private static func isRight(_ direction: Direction, _ before: ExactRatio, _ after: ExactRatio) -> Bool {
        switch direction {
        case .rise: before < after
        case .fall: after < before
        case .double: factor(before, after, of: 2)
        case .halve: factor(after, before, of: 2)
        }
    }

    private static func movement(_ before: ExactRatio, _ after: ExactRatio) -> String {
        before < after ? "a rise" : after < before ? "a fall" : "no change"
    }

    /// After is within a twentieth of `times` before.
    private static func factor(_ before: ExactRatio, _ after: ExactRatio, of times: Int) -> Bool {
        let goal = before * ExactRatio(times)
        let slack = goal * ExactRatio(1, 20)
        return Band(from: goal - slack, to: goal + slack).contains(after) && before < after
    }

    private static func wrongPoints(_ change: ChangeReader.Change, _ direction: Direction, _ context: SentenceContext)
        -> RuleFinding?
    {
        guard let points = context.read.numbers.first(where: { $0.kind == .points }), points.hedge == nil else { return nil }
        let hundred = ExactRatio(100)
        let difference = (change.after.value - change.before.value) * hundred
        let size = difference < ExactRatio(0) ? ExactRatio(0) - difference : difference
        let said = points.value < ExactRatio(0) ? ExactRatio(0) - points.value : points.value
        let slack = change.isPrinted ? ExactRatio(1) : ExactRatio(1, 2)
        if Band(from: said - slack, to: said + slack).contains(size) || !change.isShare { return nil }
        let tokens =
            min(points.tokens.lowerBound, change.tokens.lowerBound)..<max(points.tokens.upperBound, change.tokens.upperBound)
        return RuleFinding(
            "points-of-change", tokens,
            "From \(change.before.words) to \(change.after.words) is \(size.number(decimals: points.decimals)) points",
            right: size.number(decimals: points.decimals), certainty: .contradiction)
    }
}
