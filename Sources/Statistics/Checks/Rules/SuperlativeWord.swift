/// A word that puts one thing above or below all others: `highest`, `most common`, `the fewest visits`, `came top`.
struct SuperlativeWord: Hashable, Sendable {
    /// Places of its tokens.
    let tokens: Range<Int>
    let isTop: Bool

    private static let top: Set<String> = [
        "highest", "largest", "biggest", "greatest", "strongest", "best", "top", "commonest", "busiest", "longest", "heaviest",
        "slowest", "dearest", "costliest", "favourite", "wettest", "oldest", "fullest", "widest", "hottest", "tallest", "leading",
    ]
    private static let bottom: Set<String> = [
        "lowest", "smallest", "fewest", "weakest", "worst", "rarest", "quietest", "shortest", "fastest", "quickest", "cheapest",
        "lightest", "driest", "youngest", "emptiest", "narrowest", "coldest", "bottom",
    ]
    private static let ranked: Set<String> = [
        "common", "frequent", "popular", "cited", "named", "used", "often", "frequently", "commonly", "widely", "chosen",
        "mentioned", "selected", "reported", "visited", "numerous", "expensive", "requested", "borrowed", "likely", "affected",
        "successful", "crowded", "active", "valued", "satisfied", "deprived", "productive", "preferred", "liked",
    ]
    private static let holders: Set<String> = [
        "had", "has", "have", "saw", "drew", "recorded", "received", "won", "got", "took", "made", "with", "attracted", "brought",
        "reported", "gave", "scored",
    ]
    private static let steps: Set<String> = ["second", "third", "fourth", "next", "joint", "equal", "one"]
    private static let idioms: Set<String> = [
        "practice", "practices", "value", "interest", "interests", "end", "known", "possible", "available",
    ]

    static func all(in sentence: Sentence) -> [SuperlativeWord] {
        sentence.vocabulary.isDisjoint(with: triggers) ? [] : sentence.tokens.indices.compactMap { at($0, sentence) }
    }

    private static let triggers = top.union(bottom).union([
        "most", "least", "first", "last", "more", "fewer", "less", "higher", "lower",
    ])

    private static func at(_ place: Int, _ sentence: Sentence) -> SuperlativeWord? {
        let (word, next, before) = (sentence.word(place), sentence.word(place + 1), sentence.word(place - 1))
        func found(_ isTop: Bool, _ end: Int) -> SuperlativeWord { SuperlativeWord(tokens: place..<end, isTop: isTop) }
        if steps.contains(before) || sentence.isSymbol(place - 1, "-") || ["at", "a", "an", "record"].contains(before) {
            return nil
        }
        if ["more", "fewer", "less", "higher", "lower"].contains(word), next == "than",
            sentence.word(place + 2) == "any" || sentence.word(place + 2) == "anyone" || sentence.word(place + 2) == "anywhere"
        {
            return found(["more", "higher"].contains(word), place + 3)
        }
        if ["most", "least"].contains(word) {
            if ranked.contains(next) { return found(word == "most", place + 2) }
            let isHeld = before == "the" && holders.contains(sentence.word(place - 2)) && sentence.token(place + 1)?.isWord == true
            return isHeld ? found(word == "most", place + 1) : nil
        }
        if ["came", "ranked", "finished", "placed", "comes", "was"].contains(word),
            ["first", "last", "top", "bottom"].contains(next),
            word != "was" || sentence.token(place + 2)?.isWord != true
        {
            return found(["first", "top"].contains(next), place + 2)
        }
        guard top.contains(word) || bottom.contains(word), sentence.token(place - 1)?.number == nil, !idioms.contains(next) else {
            return nil
        }
        if ["top", "bottom", "leading"].contains(word), ["came", "ranked", "finished", "placed", "comes", "was"].contains(before) {
            return nil
        }
        if ["top", "leading", "bottom"].contains(word),
            !["barrier", "reason", "choice", "answer", "theme", "request", "priority", "issue", "cause", "concern"].contains(next)
        {
            return nil
        }
        return found(top.contains(word), place + 1)
    }
}
