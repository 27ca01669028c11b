/// `parts-of-total`: parts that are listed with their total must add up to it: `2 Emerging / 9 Developing / 1 Embedded (12 total)`,
/// `three events (two in person and one online)`, `£18,000: £9,500 on staff and £8,500 on rooms`.
struct PartsAndTotal {
    private let context: SentenceContext
    private let run: [TypedNumber]
    private var read: ReadSentence { context.read }

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        PartRuns(context.read).runs.compactMap { run in
            PartsAndTotal(context: context, run: run).finding ?? PartsAndTotal.headed(run, context)
        }
    }

    private struct Total {
        let number: TypedNumber
        let value: ExactRatio
        var isOwn = true
        /// True where only nearness shows that the parts are meant to make it.
        var isNear = false
    }

    private var sum: ExactRatio { run.reduce(ExactRatio(0)) { $0 + $1.value } }

    private var finding: RuleFinding? {
        guard let total = after ?? before ?? opening ?? previous, let first = run.first, let last = run.last else { return nil }
        guard sum != total.value, !total.isNear || isClose(total.value) && !isShared
        else { return nil }
        let beside = context.history.last
        let own = total.isOwn ? total.number.tokens : first.tokens
        let tokens = min(first.tokens.lowerBound, own.lowerBound)..<max(last.tokens.upperBound, own.upperBound)
        let finding = RuleFinding(
            "parts-of-total", tokens, PartsAndTotal.message(run, sum, total.number, total.value), right: written(sum))
        return total.isOwn ? finding : beside.map { finding.quoted(with: total.number.tokens, of: $0) } ?? finding
    }

    private static func message(_ parts: [TypedNumber], _ sum: ExactRatio, _ total: TypedNumber, _ value: ExactRatio) -> String {
        let unit = parts.first.map(sign) ?? ""
        return
            "\(parts.map(\.written).joined(separator: " + ")) is \(unit)\(sum.number()), and the total is given as \(unit)\(value.number())"
    }

    private func written(_ value: ExactRatio) -> String { (run.first.map(PartsAndTotal.sign) ?? "") + value.number() }

    private static func sign(_ number: TypedNumber) -> String { number.unit.flatMap { "£€$".contains($0) ? $0 : nil } ?? "" }

    /// Two parts that fall short need not be all.
    private func isClose(_ total: ExactRatio) -> Bool {
        let part = run.count > 2 ? 16 : sum < total ? 8 : 12
        return (sum - total).magnitude * ExactRatio(100) < total * ExactRatio(part)
    }

    /// `several raised both`: those that count twice.
    private var isShared: Bool {
        read.sentence.tokens.contains {
            ["both", "several", "either", "some", "overlap", "twice", "could", "two"].contains($0.lower)
        }
    }

    private func isTotal(_ number: TypedNumber) -> Bool {
        number.unit == run.first?.unit || number.kind == .total && run.first?.unit == ""
    }

    /// `… (12 total)`, `… (12 of 19)`, `…, 12 in total`, `… (n = 12)`, `… make 52 singers`.
    private var after: Total? {
        guard let last = run.last,
            let next = read.everything.first(where: {
                $0.tokens.lowerBound >= last.tokens.upperBound && ($0.isQuantity || $0.unit != nil)
            })
        else {
            return nil
        }
        let gap = read.gap(last, next)
        guard (1...8).contains(gap.count), next.isPlain else { return nil }
        let opensBracket = gap.last?.isSymbol("([") == true && gap.dropLast().allSatisfy { $0.isWord || $0.isSymbol("‘’“”\"'-") }
        switch next.kind {
        case .total: return Total(number: next, value: next.value)
        case .fraction where opensBracket: return Total(number: next, value: next.value)
        case .count, .measure:
            let follows = read.text(next.tokens.upperBound..<next.tokens.upperBound + 4).map(\.lower)
            let isSaid =
                ["making", "makes", "make", "giving", "total", "totalling"].contains { word in
                    gap.suffix(4).contains { $0.lower == word }
                }
                || follows.contains("altogether") || follows.contains("overall") || follows.starts(with: ["in", "all"])
                || follows.dropFirst().starts(with: ["in", "all"])
            return isSaid && isTotal(next) ? Total(number: next, value: next.value) : nil
        default: return nil
        }
    }

    private var head: TypedNumber? {
        run.first.flatMap { first in
            read.everything.last { $0.tokens.upperBound <= first.tokens.lowerBound && ($0.isQuantity || $0.unit != nil) }
        }
    }

    private func value(_ number: TypedNumber) -> Total? {
        switch number.kind {
        case .count where number.value > ExactRatio(1) && run[0].unit == "": Total(number: number, value: number.value)
        case .measure where number.unit == run[0].unit: Total(number: number, value: number.value)
        case .total where run[0].unit == "": Total(number: number, value: number.value)
        case .quantifier(let base?) where number.value == ExactRatio(1) && run[0].unit == "":
            Total(number: number, value: ExactRatio(base))
        default: nil
        }
    }

    /// `three events (two in person and one online)`, `45 households were made up of 21 families and …`, `52 singers, with 19 sopranos …`.
    private var before: Total? {
        guard let first = run.first, let head, head.isPlain, var total = value(head) else { return nil }
        let gap = read.gap(head, first)
        let words = gap.map(\.lower)
        let isSaid =
            zip(words, words.dropFirst()).contains { $0 == "which" && ["was", "were", "is", "are"].contains($1) }
            || words.contains("namely")
        let allowed: Set<String> = isSaid ? ["with", "which"] : ["with"]
        guard (1...18).contains(gap.count), !words.contains(where: PartRuns.inclusive.subtracting(allowed).contains) else {
            return nil
        }
        let isMade = PartRuns.isMadeUp(words) || words.contains("follows") || isSaid
        if let mark = gap.lastIndex(where: { $0.isSymbol("(:–—") }), gap.count - mark <= 4 || isMade, closes(mark: gap[mark]) {
            // `3 are not shown (58 answered; 16 did not)`: what is smaller than its parts is no total of theirs.
            if gap.count > 4, !isMade, run.contains(where: { total.value < $0.value }) { return nil }
            total.isNear = gap.count > 8 && !isMade
            return total
        }
        if isMade { return total }
        total.isNear = true
        return run.count > 2 && (words.contains("with") || gap.first?.isSymbol(",") == true && gap.count < 4) ? total : nil
    }

    /// `Of the 44 votes cast, 25 were for the mill, 13 for the quarry and 8 for the airfield`: parts that nearly make the base they open
    /// with are meant to make it.
    private var opening: Total? {
        guard ["of", "from", "out", "among"].contains(read.sentence.word(0)), let first = run.first, let base = read.numbers.first,
            base.isPlain,
            base.tokens.lowerBound <= 4, base.tokens.upperBound <= first.tokens.lowerBound, var total = value(base)
        else {
            return nil
        }
        let gap = read.gap(base, first)
        guard gap.count <= 12, gap.contains(where: { $0.isSymbol(",") }),
            read.numbers.filter({ $0.kind != .percentage }).count == run.count + 1
        else { return nil }
        total.isNear = true
        return total
    }

    private static let opposites = [
        ("for", "against"), ("present", "absent"), ("passed", "failed"), ("open", "closed"), ("men", "women"), ("boys", "girls"),
        ("won", "lost"),
        ("paid", "unpaid"), ("favour", "against"), ("supported", "objected"), ("support", "objected"), ("accepted", "declined"),
        ("renewed", "lapsed"), ("stayed", "left"), ("accepted", "refused"), ("approved", "refused"), ("approved", "rejected"),
        ("new", "returning"),
        ("male", "female"), ("online", "person"), ("attended", "absent"), ("yes", "no"), ("agreed", "disagreed"), ("full", "part"),
    ]

    /// `Eleven voted for and 3 voted against`.
    private var hasOpposites: Bool {
        let words = Set(read.sentence.tokens.map(\.lower))
        return PartsAndTotal.opposites.contains { words.contains($0) && words.contains($1) }
    }

    private static let pronouns: Set<String> = ["these", "those", "them", "they", "which"]

    /// `The estate is 38 servers. Of these, 21 run …`: the one count of the sentence before.
    private var previous: Total? {
        guard let first = run.first, run.count > 1, let last = context.history.last else { return nil }
        let counts = last.everything.filter {
            ($0.isQuantity && $0.kind != .percentage || $0.unit == run[0].unit) && value($0) != nil
        }
        let others = read.everything.filter { $0.unit == run[0].unit && !run.contains($0) }
        guard counts.count == 1, let number = counts.first, number.isPlain, others.isEmpty, var total = value(number),
            total.value > run[0].value
        else { return nil }
        let lead = read.text(0..<first.tokens.lowerBound).map(\.lower)
        guard
            lead.contains(where: PartsAndTotal.pronouns.contains)
                || lead.count <= (run.count > 2 ? 6 : 4) && (run.count > 2 || hasOpposites)
        else {
            return nil
        }
        (total.isOwn, total.isNear) = (false, true)
        return total
    }

    /// `Played 22, won 12, drawn 5, lost 7`: the first of a run is the total of the others.
    private static func headed(_ run: [TypedNumber], _ context: SentenceContext) -> RuleFinding? {
        guard run.count > 3, let first = run.first, let last = run.last,
            heads.contains(context.sentence.word(first.tokens.lowerBound - 1))
        else { return nil }
        let rest = Array(run.dropFirst())
        let sum = rest.reduce(ExactRatio(0)) { $0 + $1.value }
        guard sum != first.value, (sum - first.value).magnitude * ExactRatio(100) < first.value * ExactRatio(16) else { return nil }
        return RuleFinding(
            "parts-of-total", first.tokens.lowerBound..<last.tokens.upperBound, message(rest, sum, first, first.value),
            right: sum.number())
    }

    private static let heads: Set<String> = [
        "played", "total", "all", "overall", "received", "held", "sent", "tested", "checked", "seen", "votes", "cases", "issued",
        "made",
        "raised", "ran", "cast", "opened", "logged", "returned", "invited", "asked", "entered",
    ]

    /// The list ends with its bracket or its sentence, a few words after the last part.
    private func closes(mark: TextToken) -> Bool {
        guard let last = run.last else { return false }
        return (0...7).contains { offset in
            guard let token = read.sentence.token(last.tokens.upperBound + offset) else { return true }
            return token.isSymbol(mark.isSymbol("(") ? ")" : mark.isSymbol("–—") ? "–—.;" : ".;")
        }
    }
}
