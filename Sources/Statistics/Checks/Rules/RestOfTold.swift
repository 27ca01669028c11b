/// `rest-of-base`: those who are left over, in whatever words, beside a base and a count of it told just before: `84 signed up and 57
/// have finished. To the 37 of you still reading …`.
struct RestOfTold {
    private static let leads: Set<String> = [
        "other", "remaining", "outstanding", "leaves", "leaving", "rest", "others", "further",
    ]
    private static let openers: Set<String> = ["that", "who", "which"]
    private static let denials: Set<String> = [
        "not", "didn't", "didn’t", "hadn't", "hadn’t", "haven't", "haven’t", "couldn't", "couldn’t", "weren't", "weren’t", "never",
        "wasn't", "wasn’t",
    ]
    private static let lefts: Set<String> = [
        "still", "yet", "left", "outstanding", "remain", "remains", "remained", "remaining", "unsold", "unread", "unpaid", "open",
        "waiting", "missing", "empty", "vacant", "undecided", "unfinished", "spare", "lapsed", "lapse",
    ]
    private static let joints: Set<String> = ["and", "but", "so", "while", "because", "with", "as"]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        context.read.numbers.compactMap { number in
            guard number.kind == .count, number.isPlain, let rest = number.integer, rest > 0, isRest(number, context.read),
                let told = whole(before: number, context)
            else {
                return nil
            }
            return finding(number, rest, told, context)
        }
    }

    private static func finding(_ number: TypedNumber, _ rest: Int, _ told: Whole, _ context: SentenceContext) -> RuleFinding? {
        let others = told.others.filter { $0 < told.base }
        let sums = others.reduce(into: [told.count]) { sums, other in sums += sums.map { $0 + other } }
        let sum = told.count + rest
        guard !sums.contains(told.base - rest), !others.contains(told.base - told.count), !others.contains(told.count - rest),
            (sum - told.base).magnitude * 100 <= told.base.magnitude * 20
        else {
            return nil
        }
        return RuleFinding(
            "rest-of-base", number.tokens, "\(told.count) + \(rest) is \(sum), and the base is \(told.base)",
            right: String(told.base - told.count)
        ).quoted(with: told.tokens, of: told.read)
    }

    private struct Whole {
        let base: Int
        let count: Int
        /// Counts between, which may be parts of the rest.
        let others: [Int]
        let read: ReadSentence
        let tokens: Range<Int>
    }

    /// The last base told with a count of it: in the sentence, or in the two before.
    private static func whole(before number: TypedNumber, _ context: SentenceContext) -> Whole? {
        let own = context.read.numbers.filter { $0.tokens.upperBound <= number.tokens.lowerBound }.map { ($0, context.read) }
        let before = context.before.suffix(2).flatMap { read in read.numbers.map { ($0, read) } }
        let told = (before + own).filter {
            $0.0.isPlain && [.count, .total].contains($0.0.kind) || $0.0.isFraction || $0.0.isWhole
        }
        if let place = told.lastIndex(where: { $0.0.isFraction }), let base = told[place].0.base, let count = told[place].0.integer
        {
            let others = told[(place + 1)...].compactMap(\.0.integer).prefix(4)
            return Whole(base: base, count: count, others: Array(others), read: told[place].1, tokens: told[place].0.tokens)
        }
        let near = told.suffix(4)
        guard let first = near.first, let base = first.0.isWhole ? first.0.base : first.0.integer, near.count > 1 else {
            return nil
        }
        let counts = near.dropFirst().compactMap(\.0.integer)
        guard counts.count == near.count - 1, counts.allSatisfy({ $0 < base }), let count = counts.first else { return nil }
        return Whole(base: base, count: count, others: Array(counts.dropFirst()), read: first.1, tokens: first.0.tokens)
    }

    private static func isRest(_ number: TypedNumber, _ read: ReadSentence) -> Bool {
        let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let lead = read.text(max(0, start - 2)..<start).map(\.lower)
        let clause = read.sentence.tokens[min(end, read.sentence.tokens.count)...].prefix(8).prefix {
            $0.isWord && !joints.contains($0.lower) || $0.isSymbol("'’-")
        }.map(\.lower)
        if clause.first == "of", !["you", "them", "us", "these", "those"].contains(clause.dropFirst().first) { return false }
        if lead.contains(where: leads.contains) { return true }
        if openers.contains(clause.first ?? ""), lead.last == "the" {
            return clause.prefix(5).contains(where: denials.contains) || isLeft(clause)
        }
        if clause.contains(where: { openers.contains($0) }), clause.first != "that" { return isLeft(clause) && lead.last == "the" }
        return isLeft(clause)
            || zip(clause, clause.dropFirst()).contains { $0 == "to" && ["go", "chase", "come", "do"].contains($1) }
    }

    private static func isLeft(_ clause: [String]) -> Bool { clause.prefix(6).contains(where: lefts.contains) }
}

extension TypedNumber {
    /// `all 19`.
    fileprivate var isWhole: Bool { isQuantifier && value == ExactRatio(1) && base != nil }
}
