/// `told-twice`: the same quantity, named by the same words, told with two values a few sentences apart.
struct ToldTwice {
    private struct Telling {
        let number: TypedNumber
        let label: Set<String>
        /// What leads to the number in its sentence: `In 2024`, `At primary schools`.
        let lead: Set<String>
        let isOwn: Bool
    }

    private static let fewestWords = 2

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let own = tellings(context.read, isOwn: true)
        guard !own.isEmpty else { return [] }
        let repeated = context.earlier.filter { isRepeated($0, context.read) }
        let named = context.earlier.flatMap { tellings($0, isOwn: false) }.filter { first in
            own.contains { isSameFraction(first, $0) }
        }
        let earlier =
            repeated.flatMap { tellings($0, isOwn: false) } + named + context.history.flatMap { tellings($0, isOwn: false) } + own
        return own.compactMap { later in
            guard let first = earlier.first(where: { isContradicted($0, by: later) }) else { return nil }
            let before = first.number
            let words = value(before)
            return RuleFinding("told-twice", later.number.tokens, "The same was given as \(words) before", right: words)
        }
    }

    /// `18 of the 24 sites had opened on a Saturday`: one base and one long label are the same thing in any paragraph.
    private static func isSameFraction(_ first: Telling, _ later: Telling) -> Bool {
        guard case .fraction(let base) = first.number.kind, case .fraction(base) = later.number.kind else { return false }
        return first.label.count >= 3 && first.label == later.label
    }

    /// A sentence of another paragraph counts only where it says nearly the same words.
    private static func isRepeated(_ earlier: ReadSentence, _ now: ReadSentence) -> Bool {
        let (first, second) = (Lexicon.stems(of: earlier.sentence.tokens), Lexicon.stems(of: now.sentence.tokens))
        return second.count >= 4 && first.intersection(second).count * 10 >= first.union(second).subtracting(asides).count * 7
    }

    private static func isContradicted(_ first: Telling, by later: Telling) -> Bool {
        let comesBefore = !first.isOwn || first.number.tokens.upperBound <= later.number.tokens.lowerBound
        guard comesBefore, later.isOwn, first.label == later.label, later.label.count >= fewestWords else { return false }
        let (before, now) = (first.lead.subtracting(later.label), later.lead.subtracting(later.label))
        if !before.isEmpty, !now.isEmpty, before != now, !(first.isOwn && before.isSubset(of: now)) { return false }
        switch (first.number.kind, later.number.kind) {
        case (.count, .count): return !first.number.band.meets(later.number.band)
        case (.percentage, .percentage), (.percentage, .fraction), (.fraction, .percentage), (.fraction, .fraction):
            guard let one = first.number.share, let other = later.number.share else { return false }
            return !one.meets(other)
        default: return false
        }
    }

    /// The label of a number is what follows it in its clause, references and all: `attended event 1`.
    private static func tellings(_ read: ReadSentence, isOwn: Bool) -> [Telling] {
        read.numbers.compactMap { number in
            let start = number.tokens.upperBound
            let tokens = read.sentence.tokens
            let next = read.numbers.first { $0.tokens.lowerBound >= start }?.tokens.lowerBound ?? tokens.count
            let stop = tokens.indices.first { $0 >= start && tokens[$0].isSymbol(",;:.()") } ?? tokens.count
            let clause = start..<max(start, min(next, stop))
            let label = Lexicon.stems(of: read.text(clause)).union(read.text(clause).filter { $0.number != nil }.map(\.text))
            return Telling(number: number, label: label, lead: lead(to: number, read), isOwn: isOwn)
        }
    }

    private static func lead(to number: TypedNumber, _ read: ReadSentence) -> Set<String> {
        // Who said it and by when is no other thing: `By March`, `Managers agreed that`.
        let all = read.text(0..<number.tokens.lowerBound)
        let start = all.lastIndex { $0.lower == "that" }.map { $0 + 1 } ?? 0
        let tokens = all[start...].filter { !DateScanner.isMonth($0.lower) }
        return Lexicon.stems(of: tokens).subtracting(asides).union(tokens.filter { $0.number != nil }.map(\.text))
    }

    private static let asides: Set<String> = [
        "summary", "summari", "whole", "again", "overall", "altogether", "short", "brief", "elsewher", "say", "earlier", "abov",
        "note",
        "recall", "all",
    ]

    private static func value(_ number: TypedNumber) -> String {
        switch number.kind {
        case .fraction(let base): "\(number.value.number()) of \(base)"
        case .percentage: number.value.percentage(decimals: number.decimals)
        default: number.value.number(decimals: number.decimals)
        }
    }
}
