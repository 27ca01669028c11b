/// The bases that a sentence states: `of the 25 who replied`, `12 of the 19`, `n = 25`, `all 19`, `25 respondents`.
struct StatedBases {
    /// Said to be a base.
    let stated: [Int]
    /// Any other count, which might be one.
    let possible: [Int]

    private static let nouns: Set<String> = [
        "respondent", "respondents", "delegates", "attendees", "participants", "people", "responses", "returns", "replies",
        "learners",
        "pupils", "organisations", "trusts", "schools", "areas", "members", "authorities", "leaders", "who", "that", "replied",
        "responded",
        "answered", "returned", "completed",
    ]

    init(_ read: ReadSentence) {
        var stated: [Int] = []
        var possible: [Int] = []
        for number in read.numbers {
            switch number.kind {
            case .fraction(let base):
                stated.append(base)
                number.integer.map { possible.append($0) }
            case .quantifier(let base): base.map { stated.append($0) }
            case .total: number.integer.map { stated.append($0) }
            case .count:
                guard let count = number.integer, number.isPlain else { continue }
                if StatedBases.isBase(number, in: read.sentence) { stated.append(count) } else { possible.append(count) }
            case .percentage, .points, .measure, .exempt: continue
            }
        }
        self.stated = stated.filter { $0 > 0 }
        self.possible = possible.filter { $0 > 1 }
    }

    private static func isBase(_ number: TypedNumber, in sentence: Sentence) -> Bool {
        var before = number.tokens.lowerBound - 1
        while ["the", "all", "those", "these", "our", "its"].contains(sentence.word(before)) { before -= 1 }
        // `4.0 out of 5` is a mark on a scale.
        if sentence.word(before - 1) == "out", (sentence.token(before - 2)?.number?.decimals ?? 0) > 0 { return false }
        if sentence.word(before) == "of" { return true }
        return (0..<3).contains { nouns.contains(sentence.word(number.tokens.upperBound + $0)) }
    }
}
