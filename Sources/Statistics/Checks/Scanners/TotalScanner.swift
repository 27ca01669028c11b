/// The size of a base: `12 total`, `12 in total`, `total of 12`, `n = 25`, `base: 140`.
struct TotalScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? { named(sentence, index) ?? followed(sentence, index) }

    private static func named(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let word = sentence.word(index)
        guard ["n", "base", "total", "sample"].contains(word) else { return nil }
        var next = index + 1
        if word != "n", sentence.word(next) == "size" { next += 1 }
        if sentence.isSymbol(next, "=:") || (word != "n" && ["of", "is", "was"].contains(sentence.word(next))) { next += 1 }
        guard next > index + 1 || word == "base" else { return nil }
        guard let (number, end) = NumberWords.number(in: sentence, at: next), let size = number.integer else { return nil }
        guard !FractionScanner.continues(sentence, end), !sentence.isSymbol(end, "%") else { return nil }
        return TypedNumber(.total, index..<end, value: ExactRatio(size))
    }

    private static func followed(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (number, end) = NumberWords.number(in: sentence, at: index), let size = number.integer else { return nil }
        let last = sentence.word(end) == "in" ? end + 1 : end
        guard sentence.word(last) == "total" else { return nil }
        return TypedNumber(.total, index..<last + 1, value: ExactRatio(size))
    }
}
