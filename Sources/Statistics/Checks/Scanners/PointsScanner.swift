/// Percentage points: `+3 points`, `3 percentage points`, `3 percentage-point`.
struct PointsScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let sign =
            sentence.isSymbol(index, "+") ? 1 : sentence.isSymbol(index, "−-–") && sentence.token(index)?.isSpaced == true ? -1 : 0
        guard let (number, end) = NumberWords.number(in: sentence, at: sign == 0 ? index : index + 1) else { return nil }
        // More than a hundred are points of a game.
        guard let last = pointsEnd(sentence, end), number.value < ExactRatio(101) else { return nil }
        let value = ExactRatio(sign == -1 ? -number.mantissa : number.mantissa, number.power)
        let half = ExactRatio(1, 2 * number.power)
        return TypedNumber(
            .points, index..<last, value: value, band: Band(from: value - half, to: value + half), decimals: number.decimals)
    }

    private static func pointsEnd(_ sentence: Sentence, _ index: Int) -> Int? {
        var next = index
        if sentence.isSymbol(next, "%") { next += 1 }
        if sentence.word(next) == "percentage" { next += sentence.isSymbol(next + 1, "-") ? 2 : 1 }
        return ["point", "points"].contains(sentence.word(next)) ? next + 1 : nil
    }
}
