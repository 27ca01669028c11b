/// Finds the earlier and the later of two values beside a word of change.
struct ChangeReader {
    struct Value {
        let value: ExactRatio
        let words: String
    }

    struct Change {
        let before: Value
        let after: Value
        let tokens: Range<Int>
        let isShare: Bool
        /// True where the values are printed percentages, each rounded.
        let isPrinted: Bool
    }

    let read: ReadSentence
    /// Place of the word of change.
    let word: Int

    private static let early: Set<String> = [
        "baseline", "before", "earlier", "previously", "originally", "initially", "initial",
    ]
    private static let late: Set<String> = ["follow", "after", "later", "now", "afterwards"]

    var change: Change? { upFrom ?? fromTo ?? dated }

    /// `58%, up from 50%`.
    private var upFrom: Change? {
        guard ["up", "down"].contains(read.sentence.word(word)) else { return nil }
        guard let after = quantities.last(where: { $0.tokens.upperBound <= word }) else { return nil }
        guard let before = quantities.first(where: { $0.tokens.lowerBound > word }), before.tokens.lowerBound == word + 2 else {
            return nil
        }
        return make(before, after)
    }

    /// `rose from 40% to 58%`, `an increase between the baseline (7 of 12) and the follow-up (9 of 12)`.
    private var fromTo: Change? {
        guard
            let start = read.sentence.tokens.indices.first(where: {
                $0 > word && ["from", "between"].contains(read.sentence.word($0))
            })
        else {
            return nil
        }
        let joint = read.sentence.word(start) == "from" ? "to" : "and"
        let after = quantities.filter { $0.tokens.lowerBound > start }
        guard let first = after.first, first.tokens.lowerBound - start <= 5 else { return nil }
        guard let second = after.dropFirst().first(where: { comparable(first, $0) }) else { return nil }
        let gap = read.gap(first, second)
        guard gap.contains(where: { $0.lower == joint }), gap.count <= 10 else { return nil }
        return make(first, second)
    }

    /// `Buy-in increased: 7 of 12 at baseline, 9 of 12 at follow-up`.
    private var dated: Change? {
        guard quantities.count == 2, comparable(quantities[0], quantities[1]), quantities[0].kind != .count else { return nil }
        let first = cue(between: quantities[0].tokens.upperBound, and: quantities[1].tokens.lowerBound)
        let second = cue(between: quantities[1].tokens.upperBound, and: read.sentence.tokens.count)
        switch (first, second) {
        case (.some(false), .some(true)): return make(quantities[0], quantities[1])
        case (.some(true), .some(false)): return make(quantities[1], quantities[0])
        case (nil, nil) where isTimed(quantities[0]) && isTimed(quantities[1]): return make(quantities[0], quantities[1])
        default: return nil
        }
    }

    /// `71% in spring`: told of a time; of two such, the earlier is told first.
    private func isTimed(_ number: TypedNumber) -> Bool {
        let words = read.text(number.tokens.upperBound..<number.tokens.upperBound + 5).map(\.lower)
        guard let first = words.first, first == "in" else { return false }
        return words.dropFirst().contains {
            DateScanner.isMonth($0) || ChangeReader.seasons.contains($0) || Int($0).map { $0 > 1900 } ?? false
        }
    }

    private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]

    /// True for a word of the later time, false for one of the earlier, nil for neither or both.
    private func cue(between start: Int, and end: Int) -> Bool? {
        guard start < end else { return nil }
        let words = Set(read.text(start..<end).map(\.lower))
        let (isEarly, isLate) = (!words.isDisjoint(with: ChangeReader.early), !words.isDisjoint(with: ChangeReader.late))
        return isEarly == isLate ? nil : isLate
    }

    /// Each quantity once: a percentage in brackets that repeats a fraction is left out.
    private var quantities: [TypedNumber] {
        let repeated = read.repeats
        return read.numbers.filter { number in
            let isValue = number.kind == .percentage || number.kind == .count || number.isFraction
            return isValue && number.isPlain && !repeated.contains(number.tokens)
        }
    }

    private func comparable(_ first: TypedNumber, _ second: TypedNumber) -> Bool {
        switch (first.kind, second.kind) {
        case (.percentage, .percentage), (.count, .count), (.fraction, .fraction): true
        default: false
        }
    }

    private func make(_ before: TypedNumber, _ after: TypedNumber) -> Change? {
        if before.kind == .count, case .fraction(let base) = after.kind {
            return make(TypedNumber(.fraction(base: base), before.tokens, value: before.value), after)
        }
        guard comparable(before, after) else { return nil }
        let tokens = min(before.tokens.lowerBound, after.tokens.lowerBound)..<max(before.tokens.upperBound, after.tokens.upperBound)
        return Change(
            before: value(before), after: value(after), tokens: tokens, isShare: before.kind != .count,
            isPrinted: before.kind == .percentage)
    }

    private func value(_ number: TypedNumber) -> Value {
        switch number.kind {
        case .fraction(let base):
            Value(value: ExactRatio(number.value.numerator, base), words: "\(number.value.number()) of \(base)")
        case .percentage: Value(value: number.value, words: number.value.percentage(decimals: number.decimals))
        default: Value(value: number.value, words: number.value.number(decimals: number.decimals))
        }
    }
}
