/// Exempts dates, years, times and ages.
struct DateScanner {
    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let end =
            dayAndMonth(sentence, index) ?? monthAndYear(sentence, index) ?? numeric(sentence, index) ?? year(sentence, index)
            ?? time(sentence, index) ?? age(sentence, index)
        return end.map { TypedNumber(.exempt, index..<$0) }
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    private static let spans: Set<String> = [
        "minute", "hour", "day", "week", "month", "quarter", "term", "half", "year", "season", "spring", "summer", "autumn",
        "winter",
        "time", "morning", "afternoon", "evening", "period", "round", "wave", "survey", "decade", "christmas", "easter", "night",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "session", "financial", "academic",
        "calendar",
    ]

    /// True of a length or part of time, and of a month: `last year`, `this term`.
    static func isSpan(_ word: String) -> Bool {
        spans.contains(word) || spans.contains(String(word.dropLast())) || months.contains(word)
    }

    /// True of a month's name in lower case, whole or short.
    static func isMonth(_ word: String) -> Bool { months.contains(word) }

    private static func isMonth(_ sentence: Sentence, _ index: Int) -> Bool {
        months.contains(sentence.word(index)) && (sentence.token(index)?.text.first?.isUppercase ?? false)
    }

    private static func isDay(_ sentence: Sentence, _ index: Int) -> Bool {
        if let day = sentence.token(index)?.number?.integer { return (1...31).contains(day) }
        let word = sentence.word(index)
        return ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) } && word.first?.isNumber == true
    }

    static func isYear(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.token(index), let value = token.number?.integer else { return false }
        return token.text.count == 4 && (1900...2099).contains(value)
    }

    /// `20 March 2026`, `1 to 3 March`, `19 and 20 March 2026`.
    private static func dayAndMonth(_ sentence: Sentence, _ index: Int) -> Int? {
        guard isDay(sentence, index) else { return nil }
        var end = index + 1
        let joined = ["to", "and", "or"].contains(sentence.word(end)) || sentence.isSymbol(end, "-–/,&")
        if joined, isDay(sentence, end + 1) { end += 2 }
        if sentence.word(end) == "of" { end += 1 }
        guard isMonth(sentence, end) else { return nil }
        return monthAndYear(sentence, end)
    }

    /// `March 2026`, `Mar 26`, `March`.
    private static func monthAndYear(_ sentence: Sentence, _ index: Int) -> Int? {
        guard isMonth(sentence, index) else { return nil }
        if isYear(sentence, index + 1) { return index + 2 }
        let token = sentence.token(index + 1)
        let isShort = token?.text.count == 2 && token?.number?.integer.map { (10...99).contains($0) } == true
        let next = sentence.token(index + 2)
        let goesOn = ["of", "out", "per", "percent"].contains(next?.lower ?? "") || next?.isSymbol("%/") == true
        return isShort && !goesOn ? index + 2 : index + 1
    }

    /// `2026-03-20`, `20/03/2026`, `20.03.26` stays a word.
    private static func numeric(_ sentence: Sentence, _ index: Int) -> Int? {
        let places = [index, index + 2, index + 4]
        guard places.allSatisfy({ sentence.token($0)?.number?.integer != nil }) else { return nil }
        let separators = [index + 1, index + 3]
        guard separators.allSatisfy({ sentence.isSymbol($0, "/-") && sentence.token($0)?.isSpaced == false }) else { return nil }
        return isYear(sentence, index) || isYear(sentence, index + 4) ? index + 5 : nil
    }

    /// `2026`, `2025/26`, `2025-26`, `2025 to 2026`.
    private static func year(_ sentence: Sentence, _ index: Int) -> Int? {
        guard isYear(sentence, index), !isCounted(sentence, index) else { return nil }
        if sentence.isSymbol(index + 1, "/-–"), let next = sentence.token(index + 2), next.number != nil {
            if isYear(sentence, index + 2) || next.text.count == 2 { return index + 3 }
        }
        return sentence.word(index + 1) == "to" && isYear(sentence, index + 2) ? index + 3 : index + 1
    }

    private static func isCounted(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.isSymbol(index + 1, "%")
            || ["of", "out", "per", "respondents", "people", "pupils", "responses"].contains(sentence.word(index + 1))
    }

    /// `9:30`, `10 am`, `3:1`.
    private static func time(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let number = sentence.token(index)?.number else { return nil }
        // `the minibus leaves at 9.10`
        if number.decimals == 2, number.mantissa < 2_400, number.mantissa % 100 < 60, sentence.word(index - 1) == "at",
            sentence.token(index + 1)?.isWord != true, !sentence.isSymbol(index + 1, "%")
        {
            return index + 1
        }
        if ["am", "pm", "noon", "o'clock", "o’clock"].contains(sentence.word(index + 1)) { return index + 2 }
        let colon = sentence.token(index + 1)
        guard colon?.isSymbol(":") == true, colon?.isSpaced == false else { return nil }
        guard let next = sentence.token(index + 2), next.number != nil, !next.isSpaced else { return nil }
        return ["am", "pm"].contains(sentence.word(index + 3)) ? index + 4 : index + 3
    }

    /// `aged 5 to 16`, `16 to 25 year olds`, `13-year-old`.
    private static func age(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let (_, first) = NumberWords.number(in: sentence, at: index) else { return nil }
        var end = first
        if sentence.word(end) == "to" || sentence.isSymbol(end, "-–"), let (_, next) = NumberWords.number(in: sentence, at: end + 1)
        {
            end = next
        }
        if ["age", "aged", "ages"].contains(sentence.word(index - 1)) { return end }
        if sentence.isSymbol(index - 1, "-"), ["under", "over"].contains(sentence.word(index - 2)) { return end }
        let after = sentence.isSymbol(end, "-") ? end + 1 : end
        guard ["year", "years"].contains(sentence.word(after)) else { return nil }
        let old = sentence.isSymbol(after + 1, "-") ? after + 2 : after + 1
        return ["old", "olds"].contains(sentence.word(old)) ? old + 1 : nil
    }
}
