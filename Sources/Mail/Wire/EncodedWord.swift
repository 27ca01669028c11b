import Foundation

/// Text in any script as words of ASCII, `=?utf-8?Q?caf=C3=A9?=` (RFC 2047), in whichever of the two encodings is shorter.
enum EncodedWord {
    /// Octets of one word: short enough that a word fits on the line of any of our fields' names, which may have 76.
    static let limit = 64

    /// Words that read as `text` when they are put together again; no character is split (RFC 2047, 5).
    static func words(_ text: String) -> [String] {
        let quoted = text.utf8.reduce(0) { $0 + (isQuotable($1) ? 1 : 3) }
        let isQuoted = quoted <= (text.utf8.count + 2) / 3 * 4
        let room = limit - "=?utf-8?Q??=".utf8.count
        var words: [String] = []
        var chunk: [UInt8] = []
        var width = 0
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            let more = isQuoted ? bytes.reduce(0) { $0 + (isQuotable($1) ? 1 : 3) } : bytes.count
            if width + more > (isQuoted ? room : room / 4 * 3) {
                words.append(word(chunk, isQuoted: isQuoted))
                (chunk, width) = ([], 0)
            }
            chunk += bytes
            width += more
        }
        return words + [word(chunk, isQuoted: isQuoted)]
    }

    private static func word(_ bytes: [UInt8], isQuoted: Bool) -> String {
        guard isQuoted else { return "=?utf-8?B?\(Data(bytes).base64EncodedString())?=" }
        let text = bytes.map { byte in
            if byte == 0x20 { return "_" }
            return isQuotable(byte) ? String(UnicodeScalar(byte)) : QuotedPrintable.escape(byte)
        }
        return "=?utf-8?Q?\(text.joined())?="
    }

    /// What stands for itself in the most restricted place, a name (RFC 2047, 5, rule 3), and the space, which is written `_`.
    private static func isQuotable(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "!*+-/ ".utf8.contains(byte)
    }
}
