/// Text of a paragraph in OpenDocument, where runs of spaces and tabs need elements of their own (ODF 1.2, 6.1.2).
enum ODSText {
    static func spans(_ words: String) -> XMLText {
        guard words.contains("  ") || words.hasPrefix(" ") || words.hasSuffix(" ") || words.contains("\t") else {
            return "\(words)"
        }
        var markup: XMLText = ""
        var kept = ""
        var spaces = 0
        func flush() {
            markup += "\(kept)"
            kept = ""
            if spaces > 0 { markup += #"<text:s text:c="\#(spaces)"/>"# }
            spaces = 0
        }
        for character in words {
            if character == " " {
                spaces += 1
                continue
            }
            if spaces == 1, !kept.isEmpty {
                kept += " "
                spaces = 0
            } else if spaces > 0 {
                flush()
            }
            if character == "\t" {
                flush()
                markup += "<text:tab/>"
            } else {
                kept.append(character)
            }
        }
        flush()
        return markup
    }
}
