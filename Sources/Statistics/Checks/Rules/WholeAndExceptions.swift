/// `quantifier-of-base`: `all`, `every`, `both` or `none` beside a count that shows an exception: `All six signed; one did not sign`,
/// `None failed: 22 passed and 2 failed`.
struct WholeAndExceptions {
    private static let refusals: Set<String> = ["refused", "declined", "lacked", "absent", "missing", "failed", "unable", "except"]
    private static let negations: Set<String> = [
        "not", "without", "never", "didn't", "didn’t", "wasn't", "wasn’t", "weren't", "weren’t", "hadn't", "hadn’t",
        "haven't", "haven’t", "hasn't", "hasn’t", "no", "don't", "don’t", "doesn't", "doesn’t",
    ]
    private static let common = Lexicon.stems(of: "said asked told made given done been seen")

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let wholes = context.read.numbers.filter {
            $0.isQuantifier && $0.hedge == nil && ($0.value == ExactRatio(1) || $0.value == ExactRatio(0))
        }
        for whole in wholes + nothings(context.read) {
            let claim = claim(of: whole, context.read)
            // `all who answered`: a part of everybody.
            let next = context.sentence.word(whole.tokens.upperBound)
            guard !claim.predicate.isEmpty, !["who", "that", "whom", "which"].contains(next) else { continue }
            for (read, isOwn) in [(context.read, true)]
                + [context.following.first, context.history.last].compactMap({ $0 }).map({ ($0, false) })
            {
                guard let exception = exception(to: whole, claim, read, isOwn: isOwn) else { continue }
                let tokens =
                    isOwn
                    ? min(
                        whole.tokens.lowerBound, exception.tokens.lowerBound)..<max(
                            whole.tokens.upperBound, exception.tokens.upperBound) : whole.tokens
                let said = context.read.words(whole).lowercased()
                return [
                    RuleFinding(
                        "quantifier-of-base", tokens,
                        "The text says '\(said)', and also that \(read.words(exception).lowercased()) \(whole.value == ExactRatio(0) ? "did" : "did not")"
                    ).quoted(with: exception.tokens, of: read)
                ]
            }
        }
        return []
    }

    /// `No probe drifted`: at the start of a sentence or a clause.
    private static func nothings(_ read: ReadSentence) -> [TypedNumber] {
        read.sentence.tokens.indices.filter {
            read.sentence.word($0) == "no" && ($0 == 0 || read.sentence.isSymbol($0 - 1, ",;:–—"))
                && read.sentence.word($0 + 1).count > 3
        }
        .filter { place in !read.numbers.contains { $0.tokens.contains(place) } }
        .map { TypedNumber(.quantifier(base: nil), $0..<$0 + 1, value: ExactRatio(0)) }
    }

    private struct Claim {
        let noun: String?
        /// What is said of all or of none, to the end of the clause.
        let predicate: Set<String>
        let isDenied: Bool
    }

    private static func claim(of number: TypedNumber, _ read: ReadSentence) -> Claim {
        let tokens = clause(after: number, read)
        let words = Lexicon.stems(of: tokens)
        let noun =
            read.noun(after: number) ?? tokens.first { $0.lower.hasSuffix("s") }.map { Lexicon.stem($0.lower) }
            ?? tokens.first.map { Lexicon.stem($0.lower) }
        return Claim(
            noun: noun, predicate: words.subtracting(noun.map { [$0] } ?? []).subtracting(common),
            isDenied: tokens.contains { negations.contains($0.lower) })
    }

    /// The words after a number as far as the next mark, number or `and`.
    private static func clause(after number: TypedNumber, _ read: ReadSentence) -> [TextToken] {
        let start = min(number.tokens.upperBound, read.sentence.tokens.count)
        return Array(
            read.sentence.tokens[start...].prefix {
                $0.isWord && !["but", "although", "while", "because", "and", "or"].contains($0.lower)
            })
    }

    /// A count of those who did, where none did, or who did not, where all did.
    private static func exception(to whole: TypedNumber, _ claim: Claim, _ read: ReadSentence, isOwn: Bool) -> TypedNumber? {
        guard !claim.isDenied else { return nil }
        let counts = read.numbers.filter {
            ($0.kind == .count || $0.isFraction) && $0.isPlain && $0.value > ExactRatio(0) && !(isOwn && $0.tokens == whole.tokens)
        }
        return counts.first { number in
            let tokens = clause(after: number, read)
            let isAll = whole.value == ExactRatio(1)
            let isDenied = tokens.contains { negations.contains($0.lower) || isAll && refusals.contains($0.lower) }
            let words = Lexicon.stems(of: tokens)
            let isSameBase = number.base == nil || whole.base == nil || number.base == whole.base
            guard isSameBase, isDenied == (whole.value == ExactRatio(1)), number.value != ExactRatio(whole.base ?? -1) else {
                return false
            }
            if whole.value == ExactRatio(1), let noun = claim.noun, words.contains(noun),
                tokens.contains(where: { $0.lower == "without" })
            {
                return tokens.prefix(while: { $0.lower != "without" }).count <= 2
                    && ["one", "it", "them", "any"].contains(tokens.last?.lower)
                    || !claim.predicate.isDisjoint(with: words)
            }
            let said = words.subtracting(claim.noun.map { [$0] } ?? []).subtracting(
                isAll ? Lexicon.stems(of: "not without failed refused declined never") : [])
            guard !said.isEmpty else { return false }
            // The one says what the other denies, of nobody else: `6 came from residents`, `none came from residents of the parish`.
            let isSame =
                said.isSubset(of: claim.predicate) && (said.count > 1 || claim.predicate.count <= 1)
                || said.intersection(claim.predicate).count > 1
            if !isOwn, tokens.contains(where: { $0.lower == "had" }) && !isAll || TimeCue.cue(of: number, in: read)?.isPast == true
            {
                return false
            }
            return isSame
                && (read.noun(after: number) == nil || claim.noun == nil || read.noun(after: number) == claim.noun
                    || !isOther(number, read, claim))
        }
    }

    /// Counts of another noun: `2 pumps failed`, where none of the valves did.
    private static func isOther(_ number: TypedNumber, _ read: ReadSentence, _ claim: Claim) -> Bool {
        guard let noun = read.noun(after: number) else { return false }
        return noun != claim.noun && !claim.predicate.contains(noun)
    }
}
