/// Words that say whether a target was met.
struct StatusWord {
    enum Claim { case met, missed, above, below }

    let claim: Claim
    /// Places of its tokens.
    let tokens: Range<Int>

    private static let met: Set<String> = [
        "met", "meets", "pass", "achieved", "achieves", "completed", "complete", "passed", "reached", "hit", "fulfilled",
        "attained",
        "satisfied", "delivered", "succeeded",
    ]
    private static let missed: Set<String> = [
        "missed", "unmet", "failed", "fail", "fails", "misses", "unachieved", "breached", "overshot",
    ]
    /// Forms that only a word before them makes a verdict: `did not meet`, `failed to hit`.
    private static let infinitives: Set<String> = ["meet", "achieve", "reach", "hit", "make"]
    private static let above: Set<String> = [
        "exceeded", "exceeds", "exceeding", "surpassed", "surpasses", "beat", "beats", "beating", "beaten", "above", "ahead",
        "topped", "bettered",
    ]
    private static let below: Set<String> = ["below", "behind", "undershot"]
    private static let limits: Set<String> = ["within", "inside"]
    private static let denials: Set<String> = [
        "not", "never", "wasn't", "wasn’t", "isn't", "isn’t", "didn't", "didn’t", "doesn't", "doesn’t", "hasn't", "hasn’t",
        "haven't", "haven’t", "weren't", "weren’t", "without",
    ]
    /// What leaves the verdict open, or partly so.
    private static let doubts: Set<String> = [
        "partly", "partially", "nearly", "almost", "to", "be", "if", "whether", "will", "would", "should", "until", "unless", "can",
        "could", "may", "might",
    ]
    private static let aims: Set<String> = [
        "target", "targets", "goal", "goals", "plan", "limit", "standard", "threshold", "ceiling", "cap", "benchmark", "schedule",
        "maximum", "expectations", "it", "them", "aim", "ambition", "promise", "track",
    ]
    private static let ratings: Set<String> = [
        "rated", "rag", "status", "is", "shown", "marked", "flagged", "scored", "shows", "as", "result",
    ]

    private static let triggers = met.union(missed).union(infinitives).union(above).union(below).union(limits).union([
        "short", "green", "red", "on", "outside", "over", "under",
    ])

    /// What the words say and where they stand; nil where they say nothing, or two things.
    static func reading(_ sentence: Sentence) -> StatusWord? {
        guard !sentence.vocabulary.isDisjoint(with: triggers) else { return nil }
        let all = sentence.tokens.indices.compactMap { at($0, sentence) }
        guard let first = all.first, all.allSatisfy({ $0.isMet == first.isMet }) else { return nil }
        return first
    }

    /// True for what a writer calls good.
    private var isMet: Bool { claim == .met || claim == .above }

    private static func at(_ place: Int, _ sentence: Sentence) -> StatusWord? {
        let (word, before) = (sentence.word(place), (1...3).map { sentence.word(place - $0) })
        func claim(_ claim: Claim, _ end: Int) -> StatusWord? { StatusWord(claim: claim, tokens: place..<end) }
        if ["fell", "falls", "falling", "fall", "came", "just", "is", "are", "was", "were"].contains(word),
            sentence.word(place + 1) == "short"
        {
            return claim(.missed, place + 2)
        }
        if infinitives.contains(word) { return isFailure(before) ? claim(.missed, place + 1) : nil }
        if missed.contains(word) {
            if isFailure(before) || ["by", "who", "calls", "appointments"].contains(before[0])
                || infinitives.contains(sentence.word(place + 2))
            {
                return nil
            }
            return claim(.missed, place + 1)
        }
        if ["green", "red"].contains(word),
            ratings.contains(before[0]) || sentence.tokens.count == 1
                || sentence.isSymbol(place - 1, ":") && ratings.contains(before[1])
        {
            return claim(word == "green" ? .met : .missed, place + 1)
        }
        let isAim = [1, 2, 3].contains { aims.contains(sentence.word(place + $0)) }
        if word == "on", aims.contains(sentence.word(place + 1)), !["it", "them"].contains(sentence.word(place + 1)) {
            return claim(isFailure(before) ? .missed : .met, place + 2)
        }
        if limits.contains(word) { return isAim ? claim(isFailure(before) ? .missed : .met, place + 1) : nil }
        if word == "outside" || word == "short", isAim || word == "short" && sentence.word(place + 1) == "of" && isAim {
            return claim(.missed, place + 1)
        }
        if above.contains(word) || word == "over" {
            return isAim || isVerb(word) && !leadsToNumber(sentence, place)
                ? claim(isFailure(before) ? .below : .above, place + 1) : nil
        }
        if below.contains(word) || word == "under" { return isAim ? claim(.below, place + 1) : nil }
        guard met.contains(word), !leadsToNumber(sentence, place) || isAim else { return nil }
        if before.prefix(2).contains(where: doubts.contains) { return nil }
        return claim(isFailure(before) ? .missed : .met, place + 1)
    }

    private static func isVerb(_ word: String) -> Bool { !["above", "ahead", "over", "beat"].contains(word) }

    private static func isFailure(_ before: [String]) -> Bool {
        before.contains { denials.contains($0) }
            || before.first == "to" && before.contains { ["failed", "fails", "failing", "fail"].contains($0) }
    }

    /// `reached 47%`, `passed the 12`: the word tells the actual and says nothing of the target.
    private static func leadsToNumber(_ sentence: Sentence, _ place: Int) -> Bool {
        (1...2).contains { sentence.token(place + $0)?.number != nil }
    }
}
