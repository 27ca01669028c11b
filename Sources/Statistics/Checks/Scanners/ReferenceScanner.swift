/// Exempts numbers that name a thing: `Table 2`, `events 1 and 2`, `section 19`, `version 2`, list numbers, telephone numbers.
struct ReferenceScanner {
    private static let nouns: Set<String> = [
        "act", "action", "annex", "appendix", "article", "band", "box", "chapter", "chart", "column", "domain", "event", "figure",
        "goal",
        "grade", "group", "item", "key", "kpi", "level", "line", "measure", "meeting", "no", "note", "number", "objective",
        "option",
        "outcome", "page", "paragraph", "part", "phase", "point", "priority", "project", "question", "recommendation", "regulation",
        "row",
        "rule", "section", "session", "stage", "step", "strand", "table", "theme", "tier", "version", "wave", "workshop", "year",
        "schedule", "ward", "site", "team", "class", "room", "unit", "route", "zone", "lot", "block", "floor", "gate", "cohort",
        "quarter", "week", "day", "term", "clause", "condition", "form", "plot", "form", "fig", "circular", "bus", "platform",
        "junction", "lane", "house",
        "objective", "round", "target",
    ]
    private static let quantityWords: Set<String> = ["of", "out", "per", "percent", "percentage", "total"]

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        let end = telephone(sentence, index) ?? listNumber(sentence, index) ?? reference(sentence, index)
        return end.map { TypedNumber(.exempt, index..<$0) }
    }

    private static func reference(_ sentence: Sentence, _ index: Int) -> Int? {
        guard sentence.token(index)?.number != nil, isReferenceNoun(sentence, index) else { return nil }
        var end = index + 1
        var last = sentence.token(index)?.number?.integer ?? 0
        // `goal 4,000`
        if last > 99, ["goal", "target", "measure", "level"].contains(sentence.word(index - 1)) { return nil }
        while ["and", "or"].contains(sentence.word(end)) || sentence.word(end) == "to" && !isLed(sentence, index)
            || sentence.isSymbol(end, ",-–&"),
            let number = sentence.token(end + 1)?.number?.integer, !isQuantity(sentence, end + 2), follows(number, last)
        {
            last = number
            end += 2
        }
        return isQuantity(sentence, end) ? nil : end
    }

    /// `events 1, 2 and 3`; not `215 in Year 3, 180 in Year 4`.
    private static func follows(_ number: Int, _ last: Int) -> Bool { (last - 1...last + 12).contains(number) }

    /// `from 1,260 in year 1 to 1,890`: the number after `to` is what a change led to.
    private static func isLed(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.word(index - 2) == "in" && (3...8).contains { sentence.word(index - $0) == "from" }
    }

    private static func isReferenceNoun(_ sentence: Sentence, _ index: Int) -> Bool {
        let dotted = sentence.isSymbol(index - 1, ".") && ["no", "nos", "fig", "p", "pp"].contains(sentence.word(index - 2))
        let word = sentence.word(index - 1)
        let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
        return dotted || nouns.contains(word) || nouns.contains(singular) || word == "p" || word == "pp"
    }

    /// True where what follows a number shows that it is a quantity after all: `of the events 12 of 19 ...`, `measures 40%`.
    private static func isQuantity(_ sentence: Sentence, _ index: Int) -> Bool {
        if sentence.word(index) == "in" {
            return NumberWords.number(in: sentence, at: index + 1) != nil || nouns.contains(sentence.word(index + 1))
        }
        return sentence.isSymbol(index, "%/") || quantityWords.contains(sentence.word(index))
    }

    /// `1. ` or `2) ` where a sentence begins.
    private static func listNumber(_ sentence: Sentence, _ index: Int) -> Int? {
        let starts = index == 0 || (index == 1 && sentence.isSymbol(0, "("))
        guard starts, sentence.token(index)?.number?.integer != nil, sentence.isSymbol(index + 1, ".)") else { return nil }
        return sentence.token(index + 1)?.isSpaced == false ? index + 2 : nil
    }

    /// `020 7946 0000`, `+44 20 7946 0000`.
    private static func telephone(_ sentence: Sentence, _ index: Int) -> Int? {
        let isInternational = sentence.isSymbol(index, "+") && sentence.token(index + 1)?.text == "44"
        let start = isInternational ? index + 1 : index
        guard let token = sentence.token(start), token.number?.decimals == 0 else { return nil }
        guard isInternational || (token.text.hasPrefix("0") && token.text.count > 2) else { return nil }
        var end = start + 1
        while sentence.token(end)?.number != nil || (sentence.isSymbol(end, "()-") && sentence.token(end + 1)?.number != nil) {
            end += 1
        }
        return end
    }
}
