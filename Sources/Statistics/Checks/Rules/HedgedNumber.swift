/// `hedge`: `over 500 people (468)`: a loose number and the exact one beside it must stand on the right sides of each other (rule N14).
struct HedgedNumber {
    /// Words that an exact number is told with: `the register shows 14`, `312 to be exact`.
    private static let exact: Set<String> = [
        "exact", "exactly", "precise", "precisely", "actual", "actually", "count", "counted", "counts", "register", "records",
        "record",
        "recorded", "figure", "figures", "final", "total", "totalled", "scanned", "sold", "shows", "show", "stood", "fact", "says",
        "tally", "log", "logged", "ledger", "clicker", "sheet", "database", "confirmed", "verified", "audited", "number", "signed",
        "registered", "invoice", "receipts", "list", "altogether", "all", "sign", "till", "gate", "counter", "bookings",
    ]
    private static let greatest: Set<String> = ["largest", "biggest", "highest", "longest", "busiest", "maximum", "most", "top"]
    private static let least: Set<String> = ["smallest", "lowest", "fewest", "shortest", "minimum", "quietest", "least"]
    private static let additions: Set<String> = ["another", "more", "further", "plus", "additional", "extra", "besides", "also"]
    private static let heads = Lexicon.stems(
        of:
            "people visitors guests tickets attendees delegates residents participants pupils children families signatures names entries forms replies responses members households volunteers learners patients runners walkers customers tenants parents staff visits homes objections comments"
    )

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let told = context.read.pairs.filter { $0.isBracketed || isExplained($0, context) }.compactMap { pair in
            hedged(pair).flatMap { finding($0.loose, $0.exact, pair.tokens, context) }
        }
        return told.isEmpty ? apart(context) : told
    }

    private static func finding(_ loose: TypedNumber, _ exact: TypedNumber, _ tokens: Range<Int>, _ context: SentenceContext)
        -> RuleFinding?
    {
        guard let certainty = certainty(loose, exact) else { return nil }
        return RuleFinding(
            "hedge", tokens, "\(exact.written) is not '\(context.read.words(loose))'", right: exact.written, certainty: certainty)
    }

    /// The exact number in another clause, or in the sentence after or before.
    private static func apart(_ context: SentenceContext) -> [RuleFinding] {
        let loose = context.read.everything.filter {
            $0.hedge != nil && !$0.isRange
                && ($0.kind == .count || $0.kind == .percentage || $0.isFraction || HedgedNumber.isMoney($0))
        }
        // Of a few, `two` and `one` are mostly words for things.
        guard loose.count == 1, let number = loose.first, number.kind != .count || number.value > ExactRatio(9), !isAim(context)
        else { return [] }
        for read in [context.read, context.following.first, context.history.last].compactMap({ $0 }) {
            let isOwn = read.isSame(as: context.read)
            guard isOwn || !read.numbers.contains(where: { $0.hedge != nil && !$0.isQuantifier }),
                let exact = exact(for: number, context.read, in: read, isOwn: isOwn)
            else { continue }
            let tokens =
                isOwn
                ? min(number.tokens.lowerBound, exact.tokens.lowerBound)..<max(number.tokens.upperBound, exact.tokens.upperBound)
                : number.tokens
            return finding(number, exact, tokens, context).map { [$0.quoted(with: exact.tokens, of: read)] } ?? []
        }
        return []
    }

    private static func isMoney(_ number: TypedNumber) -> Bool { number.unit.map { !$0.isEmpty && "£€$".contains($0) } ?? false }

    /// What a target asks for is not what happened.
    private static func isAim(_ context: SentenceContext) -> Bool {
        let near = [context.sentence] + [context.following.first, context.history.last].compactMap { $0?.sentence }
        return near.contains { $0.tokens.contains { aims.contains($0.lower) } }
    }

    private static let aims: Set<String> = [
        "target", "targets", "goal", "aim", "aimed", "measure", "limit", "must", "should", "required", "status", "threshold",
        "hoped", "hope", "expect", "expected", "plan", "planned", "promised", "standard",
    ]

    /// The first plain number of the kind that the words show to be the exact one.
    private static func exact(for loose: TypedNumber, _ read: ReadSentence, in other: ReadSentence, isOwn: Bool) -> TypedNumber? {
        let values = other.everything.map(HedgedNumber.whole).filter { number in
            let isSame =
                HedgedNumber.isMoney(loose)
                ? number.unit == loose.unit
                : loose.kind == .percentage ? number.kind == .percentage : number.kind == .count || number.kind == .total
            return isSame && number.isPlain && (!isOwn || number.tokens.lowerBound >= loose.tokens.upperBound)
        }
        return values.first { isExact($0, of: loose, read, in: other, isOwn: isOwn) }
    }

    /// `All 1,238 of them` tells how many there were.
    private static func whole(_ number: TypedNumber) -> TypedNumber {
        guard number.isQuantifier, number.hedge == nil, number.value == ExactRatio(1), let base = number.base else { return number }
        return TypedNumber(.total, number.tokens, value: ExactRatio(base))
    }

    private static func isExact(
        _ number: TypedNumber, of loose: TypedNumber, _ read: ReadSentence, in other: ReadSentence, isOwn: Bool
    ) -> Bool {
        let start = max(isOwn ? loose.tokens.upperBound : 0, number.tokens.lowerBound - 10)
        let before = other.text(start..<number.tokens.lowerBound).map(\.lower)
        let after = other.text(number.tokens.upperBound..<number.tokens.upperBound + 7)
        if after.prefix(2).first?.lower == "of" && number.kind != .total || after.contains(where: { additions.contains($0.lower) })
        {
            return false
        }
        if before.suffix(3).contains(where: additions.contains) || ["from", "than", "to"].contains(before.last) { return false }
        if TimeCue.cue(of: number, in: other)?.isPast == true { return false }
        let (one, second) = (read.noun(after: loose), other.noun(after: number))
        let isSame = one == nil || second == nil || one == second || heads.contains(one ?? "") && heads.contains(second ?? "")
        guard isSame else { return false }
        let extremes: Set<String> =
            [.atMost, .under].contains(loose.hedge)
            ? HedgedNumber.greatest : [.atLeast, .over].contains(loose.hedge) ? HedgedNumber.least : []
        if before.contains(where: extremes.contains), isNear(number, loose, within: ExactRatio(1, 2)) { return true }
        let isTold =
            number.kind == .total
            || (before + after.prefix { !$0.isSymbol(";.") && (before.isEmpty || !$0.isSymbol(",")) }.map(\.lower)).contains(
                where: exact.contains)
        return isNear(number, loose, within: isTold ? ExactRatio(1, 2) : ExactRatio(1, 5))
            && (isTold || one != nil && one == second)
    }

    /// What is far off counts something else.
    private static func isNear(_ number: TypedNumber, _ loose: TypedNumber, within part: ExactRatio) -> Bool {
        let slack = loose.value * part + ExactRatio(loose.kind == .percentage ? 0 : 2)
        return Band(from: loose.value - slack, to: loose.value + slack).contains(number.value)
    }

    /// By a colon or a dash; a comma may begin something else: `under 18, 171 were adults`.
    private static func isExplained(_ pair: NumberPair, _ context: SentenceContext) -> Bool {
        context.read.gap(pair.first, pair.second).last?.isSymbol(":–—") ?? false
    }

    private static func hedged(_ pair: NumberPair) -> (loose: TypedNumber, exact: TypedNumber)? {
        switch (pair.first.kind, pair.second.kind) {
        case (.count, .count), (.percentage, .percentage): break
        default: return nil
        }
        if pair.first.hedge != nil, pair.second.isPlain { return (pair.first, pair.second) }
        return pair.second.hedge != nil && pair.first.isPlain ? (pair.second, pair.first) : nil
    }

    private static func certainty(_ loose: TypedNumber, _ exact: TypedNumber) -> Certainty? {
        if loose.band.meets(exact.band) { return nil }
        if loose.hedge == .nearly, loose.value < exact.value || loose.value == exact.value { return .contradiction }
        if loose.hedge == .justOver, exact.value < loose.value || loose.value == exact.value { return .contradiction }
        guard loose.hedge == .around || loose.hedge == .nearly || loose.hedge == .justOver else { return .contradiction }
        // A loose word may be stretched; twice its reach is no longer a word for it.
        let reach = loose.value * ExactRatio(1, 5)
        return Band(from: loose.value - reach, to: loose.value + reach).meets(exact.band) ? .unlikely : .contradiction
    }
}
