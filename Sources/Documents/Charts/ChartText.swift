/// The size of a drawing's words, and how many fit on a line. Widths are judged without a font, for the reader's own is not known.
struct ChartText {
    /// Pixels of the font.
    let size: Int
    /// The narrowest drawing that must work, in pixels.
    let narrowest: Int

    /// 320 pixels without the margins of the page.
    static let screen = ChartText(size: 14, narrowest: 284)
    /// A4 without its margins.
    static let print = ChartText(size: 12, narrowest: 500)

    var lineHeight: Int { size + 5 }

    /// Pixels of the legend's font.
    var legendSize: Int { min(size, 13) }

    /// Pixels that `text` takes in the wider of common sans-serif fonts, bold.
    func width(_ text: String) -> Int { (ChartText.advance(text) * size + 99) / 100 }

    /// Pixels that `text` takes in the legend, which is not bold.
    func legendWidth(_ text: String) -> Int { (ChartText.advance(text) * legendSize * 93 + 9999) / 10_000 }

    /// `text` in lines that fit the narrowest drawing. A word longer than a line is cut.
    func wrap(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(String($0)) }) {
            if let last = lines.last, width(last + " " + word) <= narrowest {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    private func pieces(_ word: String) -> [String] {
        var pieces = [""]
        for character in word {
            if width(pieces[pieces.count - 1] + String(character)) > narrowest { pieces.append("") }
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }

    private static func advance(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + advance($1) } }

    /// Hundredths of the font's size that a character moves the pen, from Noto Sans Bold; 100 for wide scripts, none for marks.
    private static func advance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case " ", ".", ",", ":", ";", "'", "’", "i", "j", "l", "I", "|", "!": 31
        case "f", "t", "r", "(", ")", "-", "/": 43
        case "m", "M", "W", "w", "%", "@": 92
        case "A"..."Z", "–", "—": 70
        case "\u{300}"..."\u{36F}": 0
        case "\u{1100}"...: 100
        default: 61
        }
    }
}
