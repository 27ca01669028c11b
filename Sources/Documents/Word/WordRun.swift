/// Runs: words with one look.
struct WordRun {
    var isEmphasis = false
    var isStrong = false
    var characterStyle: String?

    static func text(_ words: String) -> XMLText { WordRun().markup(words) }

    /// The words in this look; line ends and tabs become the elements that Word has for them.
    func markup(_ words: String) -> XMLText {
        var content: XMLText = ""
        for (index, line) in XMLText.lines(of: words).enumerated() {
            if index > 0 { content += "<w:br/>" }
            for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { content += "<w:tab/>" }
                if !piece.isEmpty { content += #"<w:t xml:space="preserve">\#(String(piece))</w:t>"# }
            }
        }
        return content.isEmpty ? "" : "<w:r>\(properties)\(content)</w:r>"
    }

    private var properties: XMLText {
        var markup: XMLText = ""
        if let characterStyle { markup += #"<w:rStyle w:val="\#(characterStyle)"/>"# }
        if isStrong { markup += "<w:b/><w:bCs/>" }
        if isEmphasis { markup += "<w:i/><w:iCs/>" }
        return markup.isEmpty ? "" : "<w:rPr>\(markup)</w:rPr>"
    }

    /// A field with the result it has now (ISO/IEC 29500-1, 17.16).
    static func field(_ instruction: String, result: String) -> XMLText {
        """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(text(result))<w:r><w:fldChar w:fldCharType="end"/></w:r>
        """
    }
}
