/// How wide a column should be, in characters of average width, for its text to be read without strain.
enum ColumnWidth {
    /// Room for the longest text up to 60 characters, and for the longest word of the header, with a little air and the indent of numbers.
    static func characters(header: String, texts: some Sequence<String>) -> Double {
        var widest = header.split(whereSeparator: \.isWhitespace).map { width(of: String($0)) }.max() ?? 0
        for text in texts {
            for line in XMLText.lines(of: text) { widest = max(widest, width(of: String(line))) }
        }
        return min(max(Double(widest) * 1.1 + 3, 9), 60)
    }

    /// How many lines `text` takes in a column of `width` characters, words kept whole where they fit.
    static func lines(of text: String, in width: Double) -> Int {
        let room = max(1, Int(width) - 2)
        return XMLText.lines(of: text).reduce(0) { sum, line in
            var lines = 1
            var used = 0
            for word in line.split(separator: " ") {
                let length = self.width(of: String(word))
                if used > 0, used + 1 + length > room {
                    lines += 1
                    used = 0
                }
                lines += max(0, length - 1) / room
                used += (used > 0 ? 1 : 0) + min(length, room)
            }
            return sum + lines
        }
    }

    /// Characters, those of East Asian scripts and pictures counting double.
    static func width(of text: String) -> Int {
        text.reduce(0) { sum, character in
            let scalar = character.unicodeScalars.first?.value ?? 0
            return sum + ((0x1100...0x115F).contains(scalar) || (0x2E80...0xFFDC).contains(scalar) || scalar > 0x1F000 ? 2 : 1)
        }
    }
}
