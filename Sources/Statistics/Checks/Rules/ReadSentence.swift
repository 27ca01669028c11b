/// A sentence with its quantities, without those that are exempt, and with the pairs that tell the same thing twice.
struct ReadSentence: Sendable {
    let sentence: Sentence
    /// Quantities in order.
    let numbers: [TypedNumber]
    /// Quantities and what is exempt, in order.
    let everything: [TypedNumber]
    let pairs: [NumberPair]

    init(_ sentence: Sentence) {
        let everything = NumberScan.numbers(in: sentence)
        let numbers = everything.filter(\.isQuantity)
        self.sentence = sentence
        self.everything = everything
        self.numbers = numbers
        pairs = PairReader(sentence: sentence, numbers: numbers).pairs
    }

    /// True of one sentence of one text.
    func isSame(as other: ReadSentence) -> Bool {
        sentence.passage == other.sentence.passage && sentence.tokens.first?.range == other.sentence.tokens.first?.range
    }

    func text(_ range: Range<Int>) -> [TextToken] { Array(sentence.tokens[range.clamped(to: sentence.tokens.indices)]) }

    /// The tokens between two numbers.
    func gap(_ first: TypedNumber, _ second: TypedNumber) -> [TextToken] {
        let start = first.tokens.upperBound
        return start < second.tokens.lowerBound ? text(start..<second.tokens.lowerBound) : []
    }

    /// True where one says the other again.
    func isPaired(_ first: TypedNumber, with second: TypedNumber) -> Bool {
        pairs.contains { pair in
            let both = [pair.first.tokens, pair.second.tokens]
            return both.contains(first.tokens) && both.contains(second.tokens)
        }
    }

    /// A number as it stands in the text.
    func words(_ number: TypedNumber) -> String {
        var words = ""
        for token in text(number.tokens) { words += (token.isSpaced && !words.isEmpty ? " " : "") + token.text }
        return words
    }

    /// The words around a number as far as its neighbours, but for those that say it again.
    func surroundings(of number: TypedNumber) -> [TextToken] {
        let others = numbers.filter { $0.tokens != number.tokens && !isPaired($0, with: number) && !isBase($0, of: number) }
        let start = others.last { $0.tokens.upperBound <= number.tokens.lowerBound }?.tokens.upperBound ?? 0
        let end = others.first { $0.tokens.lowerBound >= number.tokens.upperBound }?.tokens.lowerBound ?? sentence.tokens.count
        return text(start..<max(start, end))
    }

    /// `63% of the eight`: what a share is of.
    private func isBase(_ other: TypedNumber, of number: TypedNumber) -> Bool {
        let gap = gap(number, other).map(\.lower)
        return number.share != nil && gap.first == "of"
            && gap.dropFirst().allSatisfy { ["the", "all", "our", "these", "those"].contains($0) }
    }

    private static let plurals: Set<String> = ["people", "children", "staff", "women", "men"]

    /// The stem of the noun that a count counts: the first plural of up to three words after it.
    func noun(after number: TypedNumber) -> String? {
        let start = min(number.tokens.upperBound, sentence.tokens.count)
        let isWhole = number.isQuantifier && sentence.word(start) == "of" && sentence.word(start + 1) == "the"
        let words = sentence.tokens[(isWhole ? start + 2 : start)...].prefix { $0.isWord || $0.isSymbol("-") && !$0.isSpaced }
            .filter(\.isWord).prefix(3)
        guard let first = words.first, !["of", "to", "in", "per", "and", "or"].contains(first.lower) else { return nil }
        let plural = words.first { $0.lower.hasSuffix("s") && $0.lower.count > 3 || ReadSentence.plurals.contains($0.lower) }
        return plural.map { Lexicon.stem($0.lower) }
    }

    /// Places of the percentages, or counts, that say a fraction again: `(84%)` after `21 of 25`.
    var repeats: Set<Range<Int>> { Set(pairs.filter { $0.fractionAndPercentage != nil }.map(\.second.tokens)) }

    /// `twelve months earlier`, `five years ago`: when, and no value.
    private func isSince(_ number: TypedNumber) -> Bool {
        guard case .measure(let unit) = number.kind, DateScanner.isSpan(unit) else { return false }
        return ["ago", "earlier", "before", "later", "previously"].contains(sentence.word(number.tokens.upperBound))
    }

    /// Everything with a value, measures too, each once.
    var values: [TypedNumber] {
        let repeated = repeats
        return everything.filter { !repeated.contains($0.tokens) && ($0.unit != nil || $0.isFraction) && !isSince($0) }
    }

    /// Plain counts, shares and percentages, each once: what says the number before it again is left out.
    var quantities: [TypedNumber] {
        let repeated = Set(
            pairs.filter { $0.fractionAndPercentage != nil || $0.countAndPercentage != nil }.map(\.second.tokens))
        return numbers.filter {
            !repeated.contains($0.tokens) && $0.isPlain && ($0.kind == .count || $0.kind == .percentage || $0.isFraction)
        }
    }
}
