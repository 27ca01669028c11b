/// A word that puts one thing above or below all others: `highest`, `most common`, `weakest`.
struct SuperlativeWord: Hashable, Sendable {
    /// Places of its tokens.
    let tokens: Range<Int>
    let isTop: Bool

    private static let top: Set<String> = [
        "highest", "largest", "biggest", "greatest", "strongest", "best", "top", "commonest", "busiest",
    ]
    private static let bottom: Set<String> = ["lowest", "smallest", "fewest", "weakest", "worst", "least", "rarest", "quietest"]
    private static let ranked: Set<String> = [
        "common", "frequent", "popular", "cited", "named", "used", "often", "frequently", "commonly", "widely", "chosen",
        "mentioned",
        "selected", "reported",
    ]

    static func all(in sentence: Sentence) -> [SuperlativeWord] {
        sentence.tokens.indices.compactMap { place in
            let word = sentence.word(place)
            let next = sentence.word(place + 1)
            if ["most", "least"].contains(word), ranked.contains(next) {
                return SuperlativeWord(tokens: place..<place + 2, isTop: word == "most")
            }
            if word == "least" || word == "best" && next == "practice" || sentence.word(place - 1) == "at" { return nil }
            guard top.contains(word) || bottom.contains(word), sentence.token(place - 1)?.number == nil else { return nil }
            return SuperlativeWord(tokens: place..<place + 1, isTop: top.contains(word))
        }
    }
}
