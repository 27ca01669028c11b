/// `quantifier-of-base` and `percentage-of-base`: a share beside the count and the base that the passage tells of the same thing, in
/// whatever order: `three quarters of the Trust's 32 wards (22)`, `nearly nine in ten had it … 2,871 of 3,540 members`.
struct ShareOfFacts {
    private struct Fact {
        let count: Int
        let base: Int
        let read: ReadSentence
        let tokens: Range<Int>
    }

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        context.read.numbers.compactMap { share in
            guard share.isTellingShare, !isPaired(share, context.read),
                let fact = aside(share, context) ?? spelled(share, context) ?? counted(share, context) ?? named(share, context),
                fact.base > 0
            else {
                return nil
            }
            return finding(share, fact, context)
        }
    }

    /// What stands beside its fraction is compared with it already.
    private static func isPaired(_ share: TypedNumber, _ read: ReadSentence) -> Bool {
        read.pairs.contains {
            ($0.first.tokens == share.tokens || $0.second.tokens == share.tokens) && ($0.first.isFraction || $0.second.isFraction)
        }
    }

    private static func finding(_ share: TypedNumber, _ fact: Fact, _ context: SentenceContext) -> RuleFinding? {
        let known = TypedNumber(.fraction(base: fact.base), fact.tokens, value: ExactRatio(fact.count))
        guard fact.count <= fact.base, let certainty = Agreement.certainty(of: share, beside: known) else { return nil }
        let isOwn = fact.read.isSame(as: context.read)
        let tokens =
            isOwn
            ? min(share.tokens.lowerBound, fact.tokens.lowerBound)..<max(share.tokens.upperBound, fact.tokens.upperBound)
            : share.tokens
        let right = ExactRatio(fact.count, fact.base).percentage()
        let rule = share.kind == .percentage ? "percentage-of-base" : "quantifier-of-base"
        let said = context.read.words(share).lowercased()
        return RuleFinding(
            rule, tokens, "\(fact.count) of \(fact.base) is \(right), which is not '\(said)'", right: right, certainty: certainty
        ).quoted(with: fact.tokens, of: fact.read)
    }

    /// `half of the 52 promises …: 19 of them`, `a quarter of the records (21)`: a count set apart after what it is of.
    private static func aside(_ share: TypedNumber, _ context: SentenceContext) -> Fact? {
        let read = context.read
        let end = share.tokens.upperBound
        let later = read.numbers.filter { $0.tokens.lowerBound >= end }
        guard let count = later.first(where: { $0.kind == .count && $0.isPlain && isAside($0, read) }), let value = count.integer,
            count.tokens.lowerBound - end <= 14
        else {
            return nil
        }
        let between = later.filter { $0.tokens.upperBound <= count.tokens.lowerBound }
        if let base = share.base, between.isEmpty { return Fact(count: value, base: base, read: read, tokens: count.tokens) }
        guard read.sentence.word(end) == "of", between.count <= 1 else { return nil }
        if let base = between.first, base.kind == .count, base.isPlain, base.tokens.lowerBound - end <= 4, let whole = base.integer
        {
            return Fact(count: value, base: whole, read: read, tokens: count.tokens)
        }
        let noun = Lexicon.stems(of: read.text(end + 1..<count.tokens.lowerBound).prefix { $0.isWord }.prefix(4))
        let before = context.history.suffix(2).flatMap { earlier in earlier.numbers.map { ($0, earlier) } }
        let bases = before.filter { number, earlier in
            number.kind == .count && number.isPlain && !noun.isDisjoint(with: Lexicon.stems(of: following(number, earlier)))
        }
        guard between.isEmpty, bases.count == 1, let base = bases.first?.0.integer else { return nil }
        return Fact(count: value, base: base, read: read, tokens: count.tokens)
    }

    private static func following(_ number: TypedNumber, _ read: ReadSentence) -> [TextToken] {
        read.text(number.tokens.upperBound..<number.tokens.upperBound + 4).prefix { $0.isWord }.map { $0 }
    }

    private static func isAside(_ number: TypedNumber, _ read: ReadSentence) -> Bool {
        let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if read.sentence.isSymbol(start - 1, "("), read.sentence.isSymbol(end, ")") { return true }
        return read.sentence.isSymbol(start - 1, ":–—") && read.sentence.word(end) == "of"
            && ["them", "these", "those", "us"].contains(read.sentence.word(end + 1))
    }

    /// The same told as a count of its base: after a colon or a dash, or as the only number of the next sentence.
    private static func spelled(_ share: TypedNumber, _ context: SentenceContext) -> Fact? {
        guard share.isQuantifier || share.hedge != nil else { return nil }
        let read = context.read
        if let next = read.numbers.first(where: { $0.tokens.lowerBound >= share.tokens.upperBound }) {
            guard next.isFraction, read.sentence.isSymbol(next.tokens.lowerBound - 1, ":–—(") else { return nil }
            return fact(next, read)
        }
        guard read.numbers.count == 1, let after = context.following.first, after.numbers.count == 1,
            let next = after.numbers.first,
            !Lexicon.stems(of: read.sentence.tokens).isDisjoint(with: Lexicon.stems(of: after.sentence.tokens))
                || !after.sentence.vocabulary.isDisjoint(with: exact)
        else {
            return nil
        }
        return next.isFraction ? fact(next, after) : nil
    }

    private static let exact: Set<String> = [
        "figures", "figure", "exact", "exactly", "precise", "precisely", "number", "numbers", "count",
    ]

    private static func fact(_ number: TypedNumber, _ read: ReadSentence) -> Fact? {
        guard number.isPlain, let count = number.integer, let base = number.base else { return nil }
        return Fact(count: count, base: base, read: read, tokens: number.tokens)
    }

    /// `Fewer than one in ten parents would move … answered by 870 parents. The number who would move was 131`.
    private static func counted(_ share: TypedNumber, _ context: SentenceContext) -> Fact? {
        let next = context.following.prefix(2)
        guard context.read.numbers.count == 1, next.count == 2,
            next.allSatisfy({ $0.numbers.count == 1 && $0.numbers[0].kind == .count }),
            let noun = context.read.noun(after: share), let base = next.first(where: { $0.noun(after: $0.numbers[0]) == noun }),
            let other = next.first(where: { !$0.isSame(as: base) }), let whole = base.numbers[0].integer,
            let count = other.numbers[0].integer, count < whole, base.numbers[0].isPlain, other.numbers[0].isPlain,
            Lexicon.stems(of: other.sentence.tokens).intersection(Lexicon.stems(of: context.sentence.tokens)).count > 0
        else {
            return nil
        }
        return Fact(count: count, base: whole, read: other, tokens: other.numbers[0].tokens)
    }

    /// `Eleven of the 26 have joined. With that majority secured, …`; `83% of those who registered`, of which a line before tells how many.
    private static func named(_ share: TypedNumber, _ context: SentenceContext) -> Fact? {
        let read = context.read
        let (start, end) = (share.tokens.lowerBound, share.tokens.upperBound)
        if share.kind == .percentage {
            guard read.sentence.word(end) == "of", ["those", "these"].contains(read.sentence.word(end + 1)),
                let count = read.numbers.last(where: { $0.tokens.upperBound <= start && $0.kind == .count && $0.isPlain })?.integer
            else {
                return nil
            }
            let words = Lexicon.stems(of: read.text(end + 2..<end + 7).prefix { $0.isWord })
            for earlier in context.before.suffix(3).reversed() {
                let bases = earlier.numbers.filter {
                    $0.kind == .count && $0.isPlain && !words.isDisjoint(with: Lexicon.stems(of: following($0, earlier)))
                }
                if bases.count == 1, let base = bases.first?.integer {
                    return Fact(count: count, base: base, read: read, tokens: share.tokens)
                }
            }
            return nil
        }
        guard
            read.sentence.tokens[share.tokens].contains(where: { $0.lower == "majority" }) || read.sentence.word(end) == "majority",
            ["that", "this", "the"].contains(read.sentence.word(start - 1)), let last = context.history.last
        else {
            return nil
        }
        let fractions = last.numbers.filter { $0.isFraction && $0.isPlain }
        var told = fractions.count == 1 && last.numbers.count == 1 ? fact(fractions[0], last) : nil
        if told == nil, last.sentence.word(0) == "of", last.numbers.count > 1, let base = last.numbers[0].integer,
            let count = last.numbers[1].integer, count < base, last.numbers.allSatisfy({ $0.kind == .count && $0.isPlain })
        {
            told = Fact(count: count, base: base, read: last, tokens: last.numbers[1].tokens)
        }
        // What reaches further is a majority too.
        return told.flatMap { ExactRatio($0.count, $0.base) < share.value + ExactRatio(1, 1_000) ? $0 : nil }
    }
}

extension TypedNumber {
    /// A percentage or a share in words, neither all nor none.
    fileprivate var isTellingShare: Bool {
        !isRange && (kind == .percentage || isQuantifier && value > ExactRatio(0) && value < ExactRatio(1))
    }
}
