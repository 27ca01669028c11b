/// `superlative-of-numbers`: what is said to be the highest, or to be followed by others, must stand above them: `funding (11),
/// followed by time (14)`.
struct SuperlativeOfNumbers {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let read = context.read
        guard let order = order(of: read) else { return [] }
        let numbers = read.quantities
        guard let first = numbers.last(where: { $0.tokens.upperBound <= order.place }) else { return [] }
        let later = numbers.filter { $0.tokens.lowerBound >= order.place && $0.isComparable(with: first) }.prefix {
            $0.tokens.lowerBound < order.end
        }
        let told = [first] + later
        guard
            let place = told.indices.dropFirst().first(where: { isWrong(told[$0], after: told[$0 - 1], isFalling: order.isFalling) }
            )
        else {
            return []
        }
        let (wrong, before) = (told[place], told[place - 1])
        let relation = order.isFalling ? "more" : "less"
        return [
            RuleFinding(
                "superlative-of-numbers",
                min(
                    SuperlativeWord.all(in: read.sentence).first?.tokens.lowerBound ?? .max, first.tokens.lowerBound)..<wrong
                    .tokens.upperBound,
                "\(read.words(wrong)) is \(relation) than the \(read.words(before)) that it is said to follow")
        ]
    }

    private struct Order {
        /// Where what follows begins, and where it ends.
        let place: Int
        let end: Int
        let isFalling: Bool
    }

    private static let leads: [[String]] = [
        ["followed", "by"], ["followed", "closely", "by"], ["ahead", "of"], ["and", "then"], ["then"],
        ["closely", "followed", "by"],
    ]

    private static func order(of read: ReadSentence) -> Order? {
        let sentence = read.sentence
        let isFalling = SuperlativeWord.all(in: sentence).first?.isTop
        for place in sentence.tokens.indices {
            guard let lead = leads.first(where: { words in words.indices.allSatisfy { sentence.word(place + $0) == words[$0] } })
            else {
                continue
            }
            if lead.last == "then", isFalling == nil { continue }
            let start = place + lead.count
            let end = sentence.tokens.indices.first { $0 > start && sentence.isSymbol($0, ";") } ?? sentence.tokens.count
            return Order(place: start, end: end, isFalling: isFalling ?? true)
        }
        return nil
    }

    private static func isWrong(_ number: TypedNumber, after first: TypedNumber, isFalling: Bool) -> Bool {
        isFalling ? first.value < number.value : number.value < first.value
    }
}
