/// `superlative-of-numbers`: what is called the highest or lowest must stand above or below the others that the sentence, those beside it
/// or its list name with their values: `71% in Ashby, 64% in Barton. Ashby had the lowest.`
struct SuperlativeOfLabels {
    private let context: SentenceContext
    private let word: SuperlativeWord
    private let own: [LabelledValue]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let words = SuperlativeWord.all(in: context.sentence)
        guard words.count == 1, let word = words.first else { return [] }
        let rule = SuperlativeOfLabels(context: context, word: word, own: LabelledValue.all(context.read))
        return rule.finding.map { [$0] } ?? []
    }

    private var finding: RuleFinding? {
        if let told = told {
            let here = own.filter { $0.number != told.number && $0.isRival(of: told) && !isOther($0, told) }
            let others = context.read.values.filter { $0.isLike(told.number) && !isWhole($0) }
            if here.isEmpty, others.count > 1 { return nil }
            return wrong(told, among: here.isEmpty ? beside.filter { isRivalBeside($0, told) } : here, isTold: true)
        }
        let values = beside.isEmpty ? own : beside
        let subject = Lexicon.stems(of: context.sentence.tokens)
        let named = values.filter { $0.name.isSubset(of: subject) }
        guard let first = named.first, named.count == 1 else { return nil }
        return wrong(
            first, among: values.filter { $0.name != first.name && $0.isRival(of: first) && !isOther($0, first) }, isTold: false)
    }

    /// In another sentence a count with a noun of its own counts something else.
    private func isRivalBeside(_ value: LabelledValue, _ told: LabelledValue) -> Bool {
        guard value.isRival(of: told), !isOther(value, told), value.name != told.name else { return false }
        let noun = value.read.noun(after: value.number)
        return value.number.unit != "" || noun == nil || context.sentence.word(word.tokens.lowerBound + 1) == "than"
            || noun == told.read.noun(after: told.number) || context.isListed || context.list != nil
    }

    /// The value that the superlative leads to, or comes from: `highest in science, where 58%`, `with 318 points Kestrel came top`.
    private var told: LabelledValue? {
        let read = context.read
        let values = read.values.filter { $0.isPlain && !isWhole($0) }
        if let first = values.first(where: { $0.tokens.lowerBound >= word.tokens.upperBound }) {
            let gap = read.text(word.tokens.upperBound..<first.tokens.lowerBound)
            let isParted =
                gap.contains { $0.isSymbol(";") || ["but", "while", "although", "whereas", "than", "because"].contains($0.lower) }
                || gap.last?.lower == "from"
            if gap.count <= 14, !isParted { return labelled(first) }
        }
        guard let last = values.last(where: { $0.tokens.upperBound <= word.tokens.lowerBound }),
            values.count == 1 || ["more", "fewer", "less"].contains(read.sentence.word(word.tokens.lowerBound))
        else { return nil }
        return word.tokens.lowerBound - last.tokens.upperBound <= 8 ? labelled(last) : nil
    }

    private func labelled(_ number: TypedNumber) -> LabelledValue {
        own.first { $0.number == number }
            ?? LabelledValue(number: number, read: context.read, name: [], words: context.read.words(number))
    }

    /// `of the three wards`: how many are compared.
    private func isWhole(_ number: TypedNumber) -> Bool {
        number.isQuantifier
            || ["of", "the", "all", "our"].contains(context.sentence.word(number.tokens.lowerBound - 1)) && number.unit == ""
                && [number.tokens.lowerBound - 1, number.tokens.lowerBound - 2].contains { context.sentence.word($0) == "of" }
    }

    /// Named values of the sentences around, but for those that have a superlative of their own.
    private var beside: [LabelledValue] {
        let near = context.history.suffix(1) + context.following.prefix(isOfCounts ? 1 : 2)
        let listed =
            context.history.isEmpty || context.following.isEmpty
            ? Array(context.list?.before ?? []) + Array(context.list?.after ?? []) : []
        return (near + listed).filter { SuperlativeWord.all(in: $0.sentence).isEmpty }.flatMap(LabelledValue.all).filter(isParallel)
    }

    /// Counts two sentences away count something else.
    private var isOfCounts: Bool { told.map { $0.number.unit == "" && $0.read.noun(after: $0.number) == nil } ?? false }

    /// A share of something else is no rival: `83% of those who came`.
    private func isParallel(_ value: LabelledValue) -> Bool {
        let end = value.number.tokens.upperBound
        if value.number.unit == "%", value.read.sentence.word(0) == "of", value.number.tokens.lowerBound < 8 { return false }
        return value.number.unit != "%" || value.read.sentence.word(end) != "of"
    }

    /// Of another time, or what something rose from.
    private func isOther(_ value: LabelledValue, _ told: LabelledValue) -> Bool {
        let before = value.read.sentence.word(value.number.tokens.lowerBound - 1)
        if ["from", "than", "target"].contains(before) { return true }
        let lead = value.read.text(0..<min(4, value.number.tokens.lowerBound))
        if !value.read.isSame(as: context.read), ["on", "in", "at", "during", "by"].contains(lead.first?.lower),
            lead.dropFirst().contains(where: { DateScanner.isSpan($0.lower) })
        {
            return true
        }
        let (cue, own) = (TimeCue.cue(of: value.number, in: value.read), TimeCue.cue(of: told.number, in: told.read))
        switch (cue, own) {
        case (.early?, _), (_, .early?), (.ago?, _), (_, .ago?): return true
        case (.year(let one)?, .year(let other)?): return one == other ? false : told.name.isDisjoint(with: [String(other)])
        case (.year?, nil): return true
        default: return false
        }
    }

    /// Of what nobody wants more of, the worst is the largest.
    private static let harms: Set<String> = [
        "lateness", "delay", "delays", "absence", "waits", "wait", "waiting", "complaints", "crime", "pollution", "losses",
        "arrears",
    ]

    private func wrong(_ told: LabelledValue, among rivals: [LabelledValue], isTold: Bool) -> RuleFinding? {
        let value = told.number.comparable
        // The worst delay is the longest: only of a share does the word say which way.
        let isOfHarm = !context.sentence.vocabulary.isDisjoint(with: SuperlativeOfLabels.harms)
        let isJudged = ["best", "worst"].contains(context.sentence.word(word.tokens.lowerBound))
        if isJudged, told.number.unit != "%", !isOfHarm { return nil }
        let isTop = isJudged && isOfHarm ? !word.isTop : word.isTop
        guard let wrong = rivals.first(where: { isTop ? value < $0.number.comparable : $0.number.comparable < value }) else {
            return nil
        }
        var places = [word.tokens]
        if isTold { places.append(told.number.tokens) }
        if wrong.read.isSame(as: context.read) { places.append(wrong.number.tokens) }
        let tokens = (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
        return RuleFinding(
            "superlative-of-numbers", tokens, "\(wrong.words) has \(isTop ? "more" : "less"), \(wrong.number.written)"
        )
        .quoted(with: told.number.tokens, of: told.read).quoted(with: wrong.number.tokens, of: wrong.read)
    }
}
