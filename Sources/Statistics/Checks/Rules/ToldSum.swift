/// `told-twice`: a sum of money or another measure, named by the same word, with two values: `a grant of £18,000 … the £18,500 grant`.
struct ToldSum {
    private static let links: Set<String> = [
        "of", "was", "is", "at", "to", "the", "a", "an", "total", "stood", "came", "cost", "costs", "totalled", "be", "just",
    ]
    private static let definite: Set<String> = ["the", "that", "this", "our", "its", "their", "whole", "full"]
    private static let parts: Set<String> = [
        "per", "each", "of", "extra", "further", "another", "more", "additional", "remaining", "first", "second", "new", "revised",
        "increased", "from", "saved", "underspend", "overspend",
    ]

    static func findings(in context: SentenceContext) -> [RuleFinding] {
        let past = (context.earlier + context.history).flatMap { read in read.everything.map { (number: $0, read: read) } }
        return measures(context.read).compactMap { number in
            let labels = labels(of: number, context.read)
            let earlier = past.filter { isComparable($0.number, number) && TimeCue.cue(of: $0.number, in: $0.read)?.isPast != true }
            if earlier.contains(where: { $0.number.band.meets(number.band) }) { return nil }
            let same = earlier.filter { !Self.labels(of: $0.number, $0.read).isDisjoint(with: labels) }
            let transposed = past.filter { isComparable($0.number, number) }.first {
                isTransposed($0.number, number)
                    && ($0.number.value.numerator > 9_999 || !words($0.read).isDisjoint(with: words(context.read)))
            }
            guard
                let first = transposed
                    ?? (isMoney(number) && isDefinite(number, context.read) && same.count == 1 ? same.first : nil)
            else {
                return nil
            }
            return RuleFinding(
                "told-twice", number.tokens, "The same was given as \(first.number.written) before", right: first.number.written
            )
            .quoted(with: first.number.tokens, of: first.read)
        }
    }

    private static func measures(_ read: ReadSentence) -> [TypedNumber] {
        read.everything.filter { isMeasure($0) && $0.isPlain && TimeCue.cue(of: $0, in: read)?.isPast != true }
    }

    private static func isMeasure(_ number: TypedNumber) -> Bool { number.unit.map { !$0.isEmpty && $0 != "%" } ?? false }

    private static func isMoney(_ number: TypedNumber) -> Bool { number.unit.map { !$0.isEmpty && "£€$".contains($0) } ?? false }

    private static func isComparable(_ first: TypedNumber, _ second: TypedNumber) -> Bool {
        isMeasure(first) && first.isPlain && first.unit == second.unit
    }

    /// The words that name a sum: `cost of £46,300`, `£18,500 grant`.
    private static func labels(of number: TypedNumber, _ read: ReadSentence) -> Set<String> {
        let before = read.text(max(0, number.tokens.lowerBound - 5)..<number.tokens.lowerBound).reversed().prefix { $0.isWord }
        let name = before.drop { links.contains($0.lower) && $0.lower != "cost" }.prefix(1)
        let after = read.text(number.tokens.upperBound..<number.tokens.upperBound + 1).filter {
            $0.isWord && !parts.contains($0.lower)
        }
        return Lexicon.stems(of: Array(name) + after)
    }

    /// `the cost of £46,300`, `that £18,500 grant`, and nothing that makes it a part.
    private static func isDefinite(_ number: TypedNumber, _ read: ReadSentence) -> Bool {
        let before = read.text(max(0, number.tokens.lowerBound - 4)..<number.tokens.lowerBound).map(\.lower)
        let next = read.sentence.word(number.tokens.upperBound)
        return before.contains(where: definite.contains) && before.filter { $0 != "of" }.allSatisfy { !parts.contains($0) }
            && !parts.subtracting(["of"]).contains(next)
    }

    /// The same digits in another order.
    private static func isTransposed(_ first: TypedNumber, _ second: TypedNumber) -> Bool {
        first.value != second.value && first.value.denominator == second.value.denominator && second.value.numerator > 99
            && String(first.value.numerator).sorted() == String(second.value.numerator).sorted()
    }

    private static func words(_ read: ReadSentence) -> Set<String> { Lexicon.stems(of: read.sentence.tokens) }
}
