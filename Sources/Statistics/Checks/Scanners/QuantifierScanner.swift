/// `all 19`, `every one of the 19`, `none`, `most`, `the majority of the 12`: words that are numbers (rule N14).
struct QuantifierScanner {
    /// Words that a quantifier can begin with.
    static let starts: Set<String> = [
        "all", "every", "everyone", "everybody", "each", "none", "nobody", "no", "most", "majority", "minority",
    ]

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let word = sentence.word(index)
        switch word {
        case "all", "every":
            // `all-through schools`, `all-day care`.
            if sentence.isSymbol(index + 1, "-"), sentence.token(index + 1)?.isSpaced == false { return nil }
            if sentence.word(index - 1) == "in", sentence.token(index + 1)?.isWord != true { return nil }
            if DateScanner.isSpan(sentence.word(index + 1)) || sentence.word(index + 1) == "of" && word == "every" { return nil }
            return sentence.word(index - 1) == "at" || ["but", "in"].contains(sentence.word(index + 1))
                ? nil : whole(sentence, index)
        case "everyone", "everybody": return whole(sentence, index)
        case "each" where sentence.word(index + 1) == "of":
            let each = whole(sentence, index)
            return each?.base == nil ? nil : each
        case "none", "nobody": return quantifier(sentence, index, index + 1, ExactRatio(0), .exactly(ExactRatio(0)))
        case "no": return nothing(sentence, index)
        case "most": return isSuperlative(sentence, index) ? nil : most(sentence, index, index + 1)
        case "majority": return most(sentence, index, index + 1)
        case "minority":
            let band = Band(from: nil, to: ExactRatio(1, 2), isUpperIn: false)
            return quantifier(sentence, index, index + 1, ExactRatio(1, 2), band)
        default: return nil
        }
    }

    /// `the most common`, `at most`, `most recently`: not a quantity.
    static func isSuperlative(_ sentence: Sentence, _ index: Int) -> Bool {
        if ["the", "at", "its", "their", "whose", "a"].contains(sentence.word(index - 1)) { return true }
        let next = sentence.word(index + 1)
        let adjectives: Set<String> = [
            "common", "frequent", "important", "developed", "recent", "cited", "valued", "effective", "useful", "helpful",
            "significant",
            "likely", "needed", "positive", "improved", "embedded", "challenging", "popular", "relevant",
        ]
        return next.hasSuffix("ly") || adjectives.contains(next)
    }

    private static func whole(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard !["not", "nearly", "almost"].contains(sentence.word(index - 1)) else {
            let isNot = sentence.word(index - 1) == "not"
            let band = Band(from: isNot ? nil : ExactRatio(3, 4), to: ExactRatio(1), isLowerIn: false, isUpperIn: false)
            return quantifier(sentence, index - 1, index + 1, ExactRatio(1), band)
        }
        return quantifier(sentence, index, index + 1, ExactRatio(1), .exactly(ExactRatio(1)))
    }

    private static func most(_ sentence: Sentence, _ start: Int, _ end: Int) -> TypedNumber {
        quantifier(sentence, start, end, ExactRatio(1, 2), Band(from: ExactRatio(1, 2), to: nil, isLowerIn: false))
    }

    /// `no respondents`, where a noun in the plural follows.
    private static func nothing(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let next = sentence.word(index + 1)
        let noun = next == "local" ? sentence.word(index + 2) : next
        guard ["respondents", "authorities", "areas", "delegates", "schools", "attendees", "people", "participants"].contains(noun)
        else {
            return nil
        }
        return quantifier(sentence, index, index + 1, ExactRatio(0), .exactly(ExactRatio(0)))
    }

    private static func quantifier(_ sentence: Sentence, _ start: Int, _ end: Int, _ value: ExactRatio, _ band: Band) -> TypedNumber
    {
        let (base, last) = base(sentence, end)
        let hedge: Hedge? = start < end - 1 ? .nearly : nil
        return TypedNumber(.quantifier(base: base), start..<last, value: value, band: band, hedge: hedge)
    }

    /// The base after a quantifier, `19`, `of the 19`, and the place after it.
    static func base(_ sentence: Sentence, _ index: Int) -> (base: Int?, end: Int) {
        var next = sentence.word(index) == "one" && sentence.word(index + 1) == "of" ? index + 1 : index
        if sentence.word(next) == "of" { next += 1 }
        while ["the", "these", "those", "our", "its", "all"].contains(sentence.word(next)) { next += 1 }
        guard let (number, end) = NumberWords.number(in: sentence, at: next), let base = number.integer, base > 0 else {
            return (nil, index)
        }
        let isOther =
            sentence.isSymbol(end, "%/") || FractionScanner.continues(sentence, end) || DateScanner.scan(sentence, next) != nil
            || DurationScanner.scan(sentence, next) != nil
            || ["percent", "per", "out", "in"].contains(sentence.word(end))
        return isOther ? (nil, index) : (base, end)
    }
}
