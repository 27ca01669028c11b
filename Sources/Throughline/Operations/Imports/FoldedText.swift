import Foundation

/// Text as it is compared across the programs that people keep evidence in.
struct FoldedText {
    /// One line, lower case, with plain dashes, quotes and spaces: what two programs write differently.
    let soft: String
    /// Letters and digits alone.
    let hard: String

    init(_ text: String) {
        soft = FoldedText.soft(text)
        hard = FoldedText.hard(soft)
    }

    /// The text on one line.
    static func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    static func soft(_ text: String) -> String {
        var folded = ""
        var isSpaced = true
        for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            switch scalar {
            case "\u{2010}"..."\u{2015}", "\u{2212}":
                folded.unicodeScalars.append("-")
                isSpaced = false
            case "\u{2018}", "\u{2019}", "\u{201B}", "\u{60}", "\u{B4}":
                folded.unicodeScalars.append("'")
                isSpaced = false
            case "\u{201C}", "\u{201D}", "\u{201E}":
                folded.unicodeScalars.append("\"")
                isSpaced = false
            case "\u{FEFF}", "\u{200B}", "\u{FE0E}", "\u{FE0F}": continue
            case _ where scalar.properties.isWhitespace:
                if !isSpaced { folded += " " }
                isSpaced = true
            default:
                folded.unicodeScalars.append(scalar)
                isSpaced = false
            }
        }
        return isSpaced ? String(folded.dropLast(folded.isEmpty ? 0 : 1)) : folded
    }

    private static func hard(_ soft: String) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in soft.decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            letters.append(scalar)
        }
        return String(letters)
    }
}
