/// Numbers written as words: nought to twenty, the tens, and both together (`twenty-five`).
struct NumberWords {
    private static let small = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19,
    ]
    private static let tens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Words that a number in words can begin with.
    static let starts = Set(small.keys).union(tens.keys).union(["a", "half"])

    /// The whole number at a place, in digits or words, and the place after it.
    static func number(in sentence: Sentence, at index: Int) -> (value: WrittenNumber, end: Int)? {
        if let number = sentence.token(index)?.number { return (number, index + 1) }
        guard
            let (value, end) = dozens(in: sentence, at: index) ?? thousands(in: sentence, at: index)
                ?? words(in: sentence, at: index)
        else { return nil }
        return (WrittenNumber(mantissa: value, decimals: 0), end)
    }

    /// `a dozen`, `two dozen`, `half a dozen`.
    private static func dozens(in sentence: Sentence, at index: Int) -> (Int, Int)? {
        if sentence.word(index) == "half", sentence.word(index + 1) == "a", sentence.word(index + 2) == "dozen" {
            return (6, index + 3)
        }
        guard sentence.word(index + 1) == "dozen", let count = sentence.word(index) == "a" ? 1 : small[sentence.word(index)],
            count > 0
        else { return nil }
        return (12 * count, index + 2)
    }

    /// `a hundred`, `a thousand`, `a million`, `two thousand`, `five thousand two hundred`.
    private static func thousands(in sentence: Sentence, at index: Int) -> (Int, Int)? {
        if sentence.word(index) == "a", sentence.word(index + 1) == "hundred" { return (100, index + 2) }
        if sentence.word(index) == "a", sentence.word(index + 1) == "million" { return (1_000_000, index + 2) }
        let head = sentence.word(index) == "a" ? (1, index + 1) : words(in: sentence, at: index)
        guard let (count, end) = head, count > 0, sentence.word(end) == "thousand" else { return nil }
        let next = sentence.word(end + 1) == "and" ? end + 2 : end + 1
        if let (rest, last) = words(in: sentence, at: next), next == end + 1 && rest >= 100 || next > end + 1 && rest < 100 {
            return (count * 1_000 + rest, last)
        }
        return (count * 1_000, end + 1)
    }

    /// `one hundred and sixty`, `two hundred`, `thirty-eight`.
    private static func words(in sentence: Sentence, at index: Int) -> (Int, Int)? {
        guard let (first, end) = belowHundred(in: sentence, at: index) else { return nil }
        guard first < 10, first > 0, sentence.word(end) == "hundred" else { return (first, end) }
        let next = sentence.word(end + 1) == "and" ? end + 2 : end + 1
        guard let (rest, last) = belowHundred(in: sentence, at: next), next > end + 1 || rest >= 10 else {
            return (first * 100, end + 1)
        }
        return (first * 100 + rest, last)
    }

    private static func belowHundred(in sentence: Sentence, at index: Int) -> (Int, Int)? {
        let word = sentence.word(index)
        if let value = small[word] { return (value, index + 1) }
        guard let ten = tens[word] else { return nil }
        if sentence.isSymbol(index + 1, "-"), let unit = small[sentence.word(index + 2)], (1...9).contains(unit) {
            return (ten + unit, index + 3)
        }
        if let unit = small[sentence.word(index + 1)], (1...9).contains(unit) { return (ten + unit, index + 2) }
        return (ten, index + 1)
    }
}
