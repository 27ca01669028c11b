/// Lengths of time: `two hours`, `10-minute`, `three to five years`, `20 working days`.
struct DurationScanner {
    private static let units: Set<String> = ["second", "minute", "hour", "day", "week", "month", "year", "term", "decade"]
    private static let kinds: Set<String> = ["working", "calendar", "clear", "school", "full", "whole"]

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let (first, next) = NumberWords.number(in: sentence, at: index) else { return nil }
        var end = next
        var last = first
        if ["to", "or"].contains(sentence.word(end)) || sentence.isSymbol(end, "–"),
            let (second, after) = NumberWords.number(in: sentence, at: end + 1), !PercentageScanner.isChange(sentence, index)
        {
            (last, end) = (second, after)
        }
        if let (minutes, last) = clock(first, sentence, end) {
            return TypedNumber(.measure(unit: "minute"), index..<last, value: ExactRatio(minutes))
        }
        if sentence.isSymbol(end, "-") { end += 1 }
        if kinds.contains(sentence.word(end)) { end += 1 }
        guard let unit = unit(sentence.word(end)) else { return nil }
        return TypedNumber(
            .measure(unit: unit), index..<end + 1, value: first.value,
            band: first.value < last.value ? Band(from: first.value, to: last.value) : nil,
            decimals: first.decimals, isRange: end > next && last != first)
    }

    private static let short = [
        "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second",
        "s": "second",
    ]

    /// `6 h 20 min`, `4 min 10 s`, in the smaller unit, and the place after it.
    private static func clock(_ first: WrittenNumber, _ sentence: Sentence, _ end: Int) -> (Int, Int)? {
        guard let unit = unit(sentence.word(end)), unit == "hour" || unit == "minute", let large = first.integer,
            let small = sentence.token(end + 1)?.number?.integer, let second = self.unit(sentence.word(end + 2)),
            second == (unit == "hour" ? "minute" : "second")
        else {
            return nil
        }
        return (large * 60 + small, end + 3)
    }

    /// The unit in the singular.
    private static func unit(_ word: String) -> String? {
        if let whole = short[word] { return whole }
        let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
        return units.contains(singular) ? singular : nil
    }
}
