/// Text as an XLSX cell can hold it.
enum XLSXText {
    /// The most UTF-16 units that a cell holds (Excel specifications and limits).
    static let limit = 32_767
    static let cutNote = " [cut here: the text is longer than a cell can hold; the CSV holds it all]"

    /// `text` in legal characters, with LF line ends, cut with a note where it is too long.
    static func cell(_ text: String) -> String {
        let legal = escapingEscapes(XMLText.legal(text).replacing(#/\r\n?/#.matchingSemantics(.unicodeScalar), with: "\n"))
        guard legal.utf16.count > limit else { return legal }
        var kept = ""
        var length = cutNote.utf16.count
        for character in legal {
            length += String(character).utf16.count
            guard length <= limit else { break }
            kept.append(character)
        }
        return kept + cutNote
    }

    /// `_x0041_` would be read as `A` (ISO/IEC 29500, `ST_Xstring`): its first underscore is written as `_x005F_`.
    private static func escapingEscapes(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
    }
}
