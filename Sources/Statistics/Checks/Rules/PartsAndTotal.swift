/// `parts-of-total`: parts that are listed with their total must add up to it: `2 Emerging / 9 Developing / 1 Embedded (12 total)`,
/// `three events (two in person and one online)`.
struct PartsAndTotal {
    static func findings(in context: SentenceContext) -> [RuleFinding] {
        runs(context.read).map { parts(of: $0, context.read) }.compactMap { run in
            guard let total = totalAfter(run, context.read) ?? totalBefore(run, context.read) ?? opening(run, context.read) else {
                return nil
            }
            let sum = run.reduce(0) { $0 + ($1.integer ?? 0) }
            guard sum != total.value, let first = run.first, let last = run.last else { return nil }
            let tokens =
                min(first.tokens.lowerBound, total.tokens.lowerBound)..<max(last.tokens.upperBound, total.tokens.upperBound)
            let addition = run.map { $0.value.number() }.joined(separator: " + ")
            return RuleFinding(
                "parts-of-total", tokens, "\(addition) is \(sum), and the total is given as \(total.value)", right: String(sum))
        }
    }

    private struct Total {
        let value: Int
        let tokens: Range<Int>
    }

    private static let inclusive: Set<String> = [
        "including", "include", "includes", "whom", "which", "both", "also", "plus", "least", "excluding", "whose", "such",
        "attended", "than",
        "then", "later", "again", "named", "cited", "chose", "mentioned", "reported", "wanted", "selected", "raised", "mainly",
        "mostly", "particularly", "especially", "with",
    ]

    /// Plain counts, each with a word or a few after it, joined by commas, slashes, semicolons or `and`.
    private static func runs(_ read: ReadSentence) -> [[TypedNumber]] {
        var runs: [[TypedNumber]] = []
        var current: [TypedNumber] = []
        for number in read.numbers {
            let isPart = number.kind == .count && number.isPlain && number.integer != nil
            if let last = current.last, isPart, joins(read.gap(last, number)) {
                current.append(number)
            } else {
                if current.count > 1 { runs.append(current) }
                current = isPart ? [number] : []
            }
        }
        if current.count > 1 { runs.append(current) }
        return runs.filter { run in !hasExempt(run, read) }
    }

    private static func joins(_ gap: [TextToken]) -> Bool {
        let marks = gap.filter { $0.isSymbol("/,;") || $0.lower == "and" }
        let words = gap.filter { $0.isWord && $0.lower != "and" }
        let isPlain = gap.allSatisfy { $0.isWord || $0.isSymbol("/,;-‘’“”\"'") }
        return (1...2).contains(marks.count) && (1...5).contains(words.count) && isPlain
            && !words.contains { inclusive.contains($0.lower) }
    }

    /// A reference among the parts (`18 at event 1`) means that they are not parts of a whole.
    private static func hasExempt(_ run: [TypedNumber], _ read: ReadSentence) -> Bool {
        guard let first = run.first, let last = run.last else { return false }
        let span = first.tokens.lowerBound..<last.tokens.upperBound + 3
        return read.everything.contains { $0.kind == .exempt && $0.tokens.overlaps(span) }
    }

    /// `… (12 total)`, `… (12 of 19)`, `…, 12 in total`, `… (n = 12)`.
    private static func totalAfter(_ run: [TypedNumber], _ read: ReadSentence) -> Total? {
        guard let last = run.last, let next = read.numbers.first(where: { $0.tokens.lowerBound >= last.tokens.upperBound }) else {
            return nil
        }
        let gap = read.gap(last, next)
        guard (1...7).contains(gap.count), next.isPlain, let value = next.integer else { return nil }
        let opensBracket = gap.last?.isSymbol("([") == true && gap.dropLast().allSatisfy { $0.isWord || $0.isSymbol("‘’“”\"'-") }
        switch next.kind {
        case .total: return Total(value: value, tokens: next.tokens)
        case .fraction where opensBracket: return Total(value: value, tokens: next.tokens)
        default: return nil
        }
    }

    /// `three events (two in person and one online)`, `19 local authorities: 12 replied and 7 did not`.
    private static func totalBefore(_ run: [TypedNumber], _ read: ReadSentence) -> Total? {
        guard let first = run.first, let last = run.last else { return nil }
        guard let head = read.numbers.last(where: { $0.tokens.upperBound <= first.tokens.lowerBound }) else { return nil }
        let gap = read.gap(head, first)
        guard let mark = gap.last, mark.isSymbol("(:") || isMadeUp(gap), (2...8).contains(gap.count),
            gap.dropLast().allSatisfy(\.isWord)
        else {
            return nil
        }
        guard head.isPlain, !gap.contains(where: { inclusive.contains($0.lower) }), closes(last, read, mark: mark) else {
            return nil
        }
        switch head.kind {
        case .count where head.value > ExactRatio(1), .total: return head.integer.map { Total(value: $0, tokens: head.tokens) }
        case .quantifier(let base): return head.value == ExactRatio(1) ? base.map { Total(value: $0, tokens: head.tokens) } : nil
        default: return nil
        }
    }

    /// `Of the 44 votes cast, 25 were for the mill, 13 for the quarry and 8 for the airfield`: parts that nearly make the base they open
    /// with are meant to make it.
    private static func opening(_ run: [TypedNumber], _ read: ReadSentence) -> Total? {
        guard read.sentence.word(0) == "of", let first = run.first, let base = read.numbers.first, base.kind == .count,
            base.isPlain,
            base.tokens.lowerBound <= 2, base.tokens.upperBound <= first.tokens.lowerBound, let value = base.integer, run.count > 1
        else {
            return nil
        }
        let gap = read.text(base.tokens.upperBound..<first.tokens.lowerBound)
        guard gap.count <= 6, gap.last?.isSymbol(",") == true, read.numbers.count == run.count + 1 else { return nil }
        let sum = run.reduce(0) { $0 + ($1.integer ?? 0) }
        return abs(sum - value) * 10 <= value ? Total(value: value, tokens: base.tokens) : nil
    }

    /// A run without the base that its sentence opens with.
    private static func parts(of run: [TypedNumber], _ read: ReadSentence) -> [TypedNumber] {
        let isBase = read.sentence.word(0) == "of" && run.first?.tokens == read.numbers.first?.tokens
        return isBase ? Array(run.dropFirst()) : run
    }

    /// `45 households were made up of 21 families and …`
    private static func isMadeUp(_ gap: [TextToken]) -> Bool {
        let words = gap.map(\.lower)
        return ["up", "consisted", "consist", "composed", "split", "divided"].contains { words.contains($0) }
            && ["of", "into", "between", "as"].contains(words.last ?? "")
            || ["comprised", "comprises", "comprise"].contains(words.last ?? "")
    }

    /// The list ends with its bracket or its sentence, a few words after the last part.
    private static func closes(_ last: TypedNumber, _ read: ReadSentence, mark: TextToken) -> Bool {
        (0...5).contains { offset in
            guard let token = read.sentence.token(last.tokens.upperBound + offset) else { return true }
            return token.isSymbol(mark.isSymbol("(") ? ")" : ".;")
        }
    }
}
