/// `superlative-of-numbers`: what is said to be the highest, or to be followed by others, must stand above them: `funding (11),
/// followed by time (14)`.
struct SuperlativeOfNumbers {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let read = context.read
        guard let order = order(of: read) else { return [] }
        let numbers = read.quantities
        guard let first = numbers.last(where: { $0.tokens.upperBound <= order.place }) ?? leader(context) else { return [] }
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
                    SuperlativeWord.all(in: read.sentence).first?.tokens.lowerBound ?? .max, start(first, order, read),
                    wrong.tokens.lowerBound)..<wrong.tokens.upperBound,
                "\(wrong.written) is \(relation) than the \(before.written) that it is said to follow")
        ]
    }

    private static func start(_ first: TypedNumber, _ order: Order, _ read: ReadSentence) -> Int {
        read.numbers.contains(first) && first.tokens.upperBound <= order.place ? first.tokens.lowerBound : order.place
    }

    /// What the sentence before calls the first: `Cost came first (46%). It was followed by …`.
    private static func leader(_ context: SentenceContext) -> TypedNumber? {
        guard let previous = context.previous, !SuperlativeWord.all(in: previous.sentence).isEmpty else { return nil }
        return previous.quantities.count == 1 ? previous.quantities.first : nil
    }

    private struct Order {
        /// Where what follows begins, and where it ends.
        let place: Int
        let end: Int
        let isFalling: Bool
    }

    private static let leads: [[String]] = [
        ["followed", "by"], ["followed", "closely", "by"], ["ahead", "of"], ["and", "then"], ["then"],
        ["closely", "followed", "by"], ["next", "came"], ["next", "was"], ["next", "were"], ["behind", "it", "came"],
        ["second", "was"], ["second", "came"], ["after", "it", "came"], ["with"],
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
            if lead == ["with"], isFalling == nil || !sentence.isSymbol(place - 1, ",") || !isListed(read, after: place) {
                continue
            }
            let start = place + lead.count
            let end = sentence.tokens.indices.first { $0 > start && sentence.isSymbol($0, ";") } ?? sentence.tokens.count
            return Order(place: start, end: end, isFalling: isFalling ?? true)
        }
        return nil
    }

    /// `…, with Castle on 66% and Riverside on 48%`: the others of what is ranked.
    private static func isListed(_ read: ReadSentence, after place: Int) -> Bool {
        let later = read.quantities.filter { $0.tokens.lowerBound > place }
        return later.count > 1
            && later.allSatisfy {
                ["on", "at"].contains(read.sentence.word($0.tokens.lowerBound - 1))
                    || read.sentence.isSymbol($0.tokens.lowerBound - 1, "(")
            }
    }

    private static func isWrong(_ number: TypedNumber, after first: TypedNumber, isFalling: Bool) -> Bool {
        isFalling ? first.value < number.value : number.value < first.value
    }
}
