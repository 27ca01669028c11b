/// How wide a column should be, in characters of average width, for its text to be read without strain.
enum ColumnWidth {
    /// Room for the longest text up to 48 characters, and for the longest word of the header, with a little air.
    static func characters(header: String, texts: some Sequence<String>) -> Double {
        var widest = header.split(whereSeparator: \.isWhitespace).map { width(of: String($0)) }.max() ?? 0
        for text in texts {
            for line in text.split(whereSeparator: \.isNewline) { widest = max(widest, width(of: String(line))) }
        }
        return min(max(Double(widest) * 1.1 + 2, 9), 48)
    }

    /// Characters, those of East Asian scripts and pictures counting double.
    static func width(of text: String) -> Int {
        text.reduce(0) { sum, character in
            let scalar = character.unicodeScalars.first?.value ?? 0
            return sum + ((0x1100...0x115F).contains(scalar) || (0x2E80...0xFFDC).contains(scalar) || scalar > 0x1F000 ? 2 : 1)
        }
    }
}
