/// Runs of counts or sums in a sentence that may be parts of one whole: each with a word or a few, joined by commas, slashes, semicolons
/// or `and`.
struct PartRuns {
    let runs: [[TypedNumber]]

    /// What shows that parts overlap, or are not all.
    static let inclusive: Set<String> = [
        "including", "include", "includes", "whom", "which", "both", "also", "plus", "least", "excluding", "whose", "such",
        "attended", "than", "then", "later", "again", "named", "cited", "chose", "mentioned", "wanted", "selected", "raised",
        "mainly",
        "mostly", "particularly", "especially", "with", "each", "ticked", "used", "asked",
    ]

    init(_ read: ReadSentence) {
        var runs: [[TypedNumber]] = []
        var current: [TypedNumber] = []
        for number in read.everything where number.isQuantity || number.unit != nil {
            let isPart =
                number.isPlain
                && (number.kind == .count && number.integer != nil || number.unit.map { "£€$".contains($0) && !$0.isEmpty } == true)
            if let last = current.last, isPart, last.unit == number.unit, PartRuns.joins(read.gap(last, number)) {
                current.append(number)
            } else {
                if current.count > 1 { runs.append(current) }
                current = isPart ? [number] : []
            }
        }
        if current.count > 1 { runs.append(current) }
        self.runs = runs.map { PartRuns.withoutBase($0, read) }.filter { $0.count > 1 && !PartRuns.hasOther($0, read) }
    }

    private static func joins(_ gap: [TextToken]) -> Bool {
        let marks = gap.filter { $0.isSymbol("/,;") || $0.lower == "and" }
        let words = gap.filter { $0.isWord && $0.lower != "and" }
        let isPlain = gap.allSatisfy { $0.isWord || $0.isSymbol("/,;-‘’“”\"'") || $0.number != nil }
        return (1...2).contains(marks.count) && (1...9).contains(words.count) && isPlain
            && !words.contains { inclusive.contains($0.lower) } && !isMadeUp(words.map(\.lower))
    }

    /// A reference among the parts (`18 at event 1`) means that they are not parts of a whole.
    private static func hasOther(_ run: [TypedNumber], _ read: ReadSentence) -> Bool {
        guard let first = run.first, let last = run.last else { return false }
        let span = first.tokens.lowerBound..<last.tokens.upperBound + 3
        return read.everything.contains { number in
            !number.isQuantity && number.unit != first.unit && read.text(number.tokens).contains { $0.number != nil }
                && number.tokens.overlaps(span) && !isYearGroup(number, read)
        }
    }

    /// `215 in Year 3, 180 in Year 4`: the parts' names.
    private static func isYearGroup(_ number: TypedNumber, _ read: ReadSentence) -> Bool {
        ["year", "years", "ward", "class", "form", "unit", "site", "team", "depot"].contains(
            read.sentence.word(number.tokens.lowerBound - 1))
    }

    /// A run without the base that its sentence opens with.
    private static func withoutBase(_ run: [TypedNumber], _ read: ReadSentence) -> [TypedNumber] {
        guard let first = run.first, first.tokens == read.numbers.first?.tokens, read.sentence.word(0) == "of" else { return run }
        let isBase = (1..<max(1, first.tokens.lowerBound)).allSatisfy { ["the", "all", "our"].contains(read.sentence.word($0)) }
        return isBase ? Array(run.dropFirst()) : run
    }

    /// `45 households were made up of 21 families and …`
    static func isMadeUp(_ words: [String]) -> Bool {
        [
            "up", "consisted", "consist", "consists", "composed", "split", "divided", "broke", "breaks", "broken", "shared",
            "apportioned",
        ].contains { words.contains($0) }
            && ["of", "into", "between", "as", "down", "among"].contains { words.suffix(5).contains($0) }
            || words.contains { $0.hasPrefix("compris") }
    }
}
