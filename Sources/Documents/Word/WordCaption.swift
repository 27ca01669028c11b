extension WordBody {
    /// A caption such as `Table 3: Who took part`, its number a sequence field that already holds the number.
    mutating func caption(number: String?, words: String, anchors: [String]) -> XMLText {
        var runs = label(number)
        if number != nil, !words.isEmpty { runs += WordRun.text(": ") }
        runs += WordRun.text(words)
        for anchor in anchors { runs = anchored(anchor, runs) }
        return runs.isEmpty ? "" : paragraph(style: "Caption", runs)
    }

    /// `Table 3` as the word and a field; a number of any other form as text.
    private mutating func label(_ number: String?) -> XMLText {
        guard let number else { return "" }
        let parts = number.split(separator: " ")
        guard parts.count == 2, let value = Int(parts[1]), value > 0, parts[0].allSatisfy(\.isLetter) else {
            return WordRun.text(number)
        }
        let word = String(parts[0])
        let expected = (sequences[word] ?? 0) + 1
        sequences[word] = value
        // `\r` sets the number, so that an update of fields cannot change what the report calls it.
        let reset = value == expected ? "" : " \\r \(value)"
        return WordRun.text(word + " ") + WordRun.field("SEQ \(word) \\* ARABIC\(reset)", result: String(value))
    }
}
