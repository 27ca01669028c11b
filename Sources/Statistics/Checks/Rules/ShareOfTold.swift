/// `percentage-of-base`: a share that concludes from a count and a base told before it: `40 came and 26 of them stayed, or 70%`, `that is
/// three quarters of them`, `64 sessions against 80 planned (75%)`.
struct ShareOfTold {
    private static let conclusions: Set<String> = [
        "or", "is", "rate", "that's", "that’s", "it's", "it’s", "equal", "equivalent", "representing", "making", "giving", "ie",
        "e", "equals", "amounts",
        "turnout", "means", "share", "proportion", "which", "comes", "be", "so", "about", "was", "works", "roughly", "score",
    ]
    private static let pronouns: Set<String> = ["them", "those", "these", "us", "you", "whom"]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let read = context.read
        let paired = read.pairs.filter {
            $0.fractionAndPercentage != nil || $0.quantifierAndOther != nil && ($0.first.isFraction || $0.second.isFraction)
        }
        .flatMap { [$0.first.tokens, $0.second.tokens] }
        return read.numbers.compactMap { share in
            guard isShare(share), !paired.contains(share.tokens), let counts = counts(for: share, context) else { return nil }
            return finding(share, counts.count, counts.bases, context)
        }
    }

    private static func isShare(_ number: TypedNumber) -> Bool {
        if number.isRange { return false }
        if number.kind == .percentage { return true }
        guard case .quantifier(nil) = number.kind else { return false }
        return number.value > ExactRatio(0) && number.value < ExactRatio(1)
    }

    /// The count that the share is of, and what may be its base.
    private static func counts(for share: TypedNumber, _ context: SentenceContext) -> (count: TypedNumber, bases: [Int])? {
        let read = context.read
        let before = read.numbers.filter { $0.tokens.upperBound <= share.tokens.lowerBound }
        if let planned = planned(share, before, read) { return planned }
        if let aside = aside(share, before, context) { return aside }
        guard isConclusion(share, read) else { return nil }
        if let last = read.everything.last(where: {
            $0.tokens.upperBound <= share.tokens.lowerBound && ($0.isQuantity || $0.unit != nil)
        }), !last.isQuantity {
            return nil
        }
        let told = before.filter { plain($0) != nil }
        if told.contains(where: \.isFraction) { return nil }
        let earlier = context.history.suffix(2).map { $0.numbers.filter { plain($0) != nil } }
        guard let count = told.last ?? earlier.last?.last, let value = plain(count), !count.isQuantifier else { return nil }
        let near = told.dropLast() + (earlier.last ?? [])
        let far = earlier.count > 1 ? earlier[0] : []
        let bases = (near.isEmpty ? far : Array(near)).compactMap(base).filter { $0 > value }
        let fits = (near + far).compactMap(base).contains { $0 > value && share.band.contains(ExactRatio(value, $0)) }
        return fits || bases.isEmpty ? nil : (count, bases)
    }

    /// `64 sessions against 80 planned (75%)`.
    private static func planned(_ share: TypedNumber, _ before: [TypedNumber], _ read: ReadSentence) -> (TypedNumber, [Int])? {
        guard before.count > 1, let base = before.last, let value = plain(base), base.kind == .count else { return nil }
        let count = before[before.count - 2]
        let (gap, last) = (read.gap(count, base), read.gap(base, share))
        guard count.kind == .count, count.isPlain, gap.count <= 8, last.count <= 5, gap.allSatisfy(\.isWord),
            last.last?.isSymbol("(,–—") == true || isConclusion(share, read),
            ["against", "from", "out", "among"].contains(where: { word in gap.contains { $0.lower == word } })
        else {
            return nil
        }
        return count.integer.map { $0 <= value } == true ? (count, [value]) : nil
    }

    /// `most of them, 15 in all,`, `half of these (9)`: the count after a share of those told before.
    private static func aside(_ share: TypedNumber, _ before: [TypedNumber], _ context: SentenceContext) -> (TypedNumber, [Int])? {
        let (read, end) = (context.read, share.tokens.upperBound)
        guard share.isQuantifier, read.sentence.word(end) == "of", pronouns.contains(read.sentence.word(end + 1)),
            read.sentence.isSymbol(end + 2, ",(–—:"),
            let count = read.numbers.first(where: { $0.tokens.lowerBound == end + 3 }), count.kind == .count, count.isPlain,
            let value = count.integer
        else {
            return nil
        }
        let told = before.compactMap(base) + (context.history.last?.numbers.compactMap(base) ?? [])
        let bases = told.filter { $0 > value }
        return bases.count == 1 || !before.isEmpty && !bases.isEmpty ? (count, Array(bases.prefix(1))) : nil
    }

    /// `or 70%`, `which is 35%`, `a rate of 18%`, `(n = 37; 62%)`, `that is three quarters of them`.
    private static func isConclusion(_ share: TypedNumber, _ read: ReadSentence) -> Bool {
        let sentence = read.sentence
        let (start, end) = (share.tokens.lowerBound, share.tokens.upperBound)
        if sentence.isSymbol(start - 1, ";,"), sentence.isSymbol(end, ")"),
            read.numbers.contains(where: { $0.kind == .total && $0.tokens.upperBound == start - 1 })
        {
            return true
        }
        if sentence.word(end) == "of", pronouns.contains(sentence.word(end + 1)) || sentence.word(end + 1) == "the",
            !sentence.isSymbol(end, ",")
        {
            if sentence.word(start - 1) == "is"
                || pronouns.contains(sentence.word(end + 1))
                    && ["that", "which", "or", "about"].contains(where: { word in
                        (1...3).contains { sentence.word(start - $0) == word }
                    })
            {
                return true
            }
        }
        if share.isQuantifier, start <= 2,
            (end..<end + 4).contains(where: { ["therefore", "thus", "hence"].contains(sentence.word($0)) })
        {
            return true
        }
        // `At 330 of them, two thirds, somebody …`
        if sentence.isSymbol(start - 1, ","), sentence.isSymbol(end, ","),
            read.numbers.contains(where: { $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 4 && $0.kind == .count }
            )
        {
            return true
        }
        let lead = (1...3).map { sentence.word(start - $0) }
        guard let first = lead.first,
            conclusions.contains(first) || ["a", "of", "to", "at"].contains(first) && conclusions.contains(lead[1])
        else { return false }
        if first == "or" {
            return sentence.isSymbol(start - 2, ",(–—") || read.numbers.contains { $0.tokens.upperBound == start - 1 }
        }
        if first == "so" || first == "about" || first == "was" || first == "roughly" {
            return lead[1] == "rate" || lead[1] == "or" || lead[1] == "turnout"
                || lead[1] == "is" && ["that", "which"].contains(lead[2])
        }
        if first == "is" { return ["that", "which", "this", "it", "rate"].contains(lead[1]) }
        if first == "which" || first == "share" || first == "proportion" { return false }
        return true
    }

    /// Two counts of the sentence give the share.
    private static func isOfTwo(_ share: TypedNumber, _ context: SentenceContext) -> Bool {
        let counts = context.read.numbers.compactMap(plain)
        return counts.contains { base in base > 0 && counts.contains { $0 < base && share.band.contains(ExactRatio($0, base)) } }
    }

    private static func plain(_ number: TypedNumber) -> Int? {
        switch number.kind {
        case .count, .total: number.isPlain ? number.integer : nil
        case .fraction: number.isPlain ? number.integer : nil
        case .quantifier(let base): number.value == ExactRatio(1) ? base : nil
        default: nil
        }
    }

    private static func base(_ number: TypedNumber) -> Int? { number.isFraction ? number.base : plain(number) }

    private static func finding(_ share: TypedNumber, _ count: TypedNumber, _ bases: [Int], _ context: SentenceContext)
        -> RuleFinding?
    {
        guard let value = plain(count) else { return nil }
        func distance(_ base: Int) -> ExactRatio { (ExactRatio(value, base) - share.value).magnitude }
        guard let base = bases.min(by: { distance($0) < distance($1) }),
            distance(base) < ExactRatio(22, 100) || !share.isShare && share.isQuantifier,
            !isOfTwo(share, context)
        else {
            return nil
        }
        let known = TypedNumber(.fraction(base: base), count.tokens, value: ExactRatio(value))
        guard let certainty = Agreement.certainty(of: share, beside: known) else { return nil }
        let right = ExactRatio(value, base).percentage(decimals: share.kind == .percentage ? share.decimals : 0)
        let isOwn = context.read.numbers.contains(count) && count.tokens.upperBound <= share.tokens.lowerBound
        let isAside = count.tokens.lowerBound >= share.tokens.upperBound
        if isAside {
            return RuleFinding(
                "quantifier-of-base", share.tokens.lowerBound..<count.tokens.upperBound,
                "\(value) of \(base) is not '\(context.read.words(share).lowercased())'", certainty: certainty)
        }
        let start = isOwn ? min(count.tokens.lowerBound, share.tokens.lowerBound) : share.tokens.lowerBound
        return RuleFinding(
            "percentage-of-base", start..<share.tokens.upperBound, "\(value) of \(base) is \(right)", right: right,
            certainty: certainty)
    }
}
