/// `quantifier-of-base`: a vote of which some were against is not unanimous.
struct UnanimousVote {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let sentence = context.sentence
        let places = sentence.tokens.indices.filter { ["unanimous", "unanimously"].contains(sentence.word($0)) }
        guard let place = places.first, sentence.word(place - 1) != "not", let against = against(context.read) else { return [] }
        return [
            RuleFinding(
                "quantifier-of-base", min(place, against.tokens.lowerBound)..<max(place + 1, against.tokens.upperBound),
                "\(context.read.words(against.number)) is not '\(sentence.tokens[place].lower)'")
        ]
    }

    /// `7 to 2`, `7 for and 2 against`, `2 abstained`, `11 of the 14`.
    private static func against(_ read: ReadSentence) -> (number: TypedNumber, tokens: Range<Int>)? {
        for number in read.numbers where number.value > ExactRatio(0) {
            let next = read.sentence.word(number.tokens.upperBound)
            if number.kind == .count, next == "to",
                let second = read.numbers.first(where: { $0.tokens.lowerBound == number.tokens.upperBound + 1 })
            {
                return second.value > ExactRatio(0) ? (second, number.tokens.lowerBound..<second.tokens.upperBound) : nil
            }
            if number.kind == .count,
                [
                    "against", "opposed", "abstained", "abstentions", "disagreed", "voted", "abstaining", "abstention",
                    "dissenting", "dissented", "objecting", "objected", "opposing", "voting", "dissent",
                ].contains(next),
                !["voted", "voting"].contains(next) || read.sentence.word(number.tokens.upperBound + 1) == "against"
            {
                return (number, number.tokens)
            }
            if case .fraction(let base) = number.kind, number.isPlain, number.value < ExactRatio(base) {
                return (number, number.tokens)
            }
        }
        return nil
    }
}
