/// What stands before the `@`: `Dot-string` or `Quoted-string` of RFC 5321, 4.1.2.
enum LocalPart {
    /// The local part with quotes only where it needs them; nil where the text is none.
    static func read(_ text: Substring) -> String? {
        guard text.first == "\"" else { return isDotString(text) ? String(text) : nil }
        guard let content = unquoted(text) else { return nil }
        if isDotString(content[...]) { return content }
        return quoted(content)
    }

    /// The content in quotes, its quotes and backslashes escaped.
    static func quoted(_ content: String) -> String {
        "\"" + content.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    /// The content of a quoted string of printable ASCII; nil where a quote is missing or stands inside.
    static func unquoted(_ text: Substring) -> String? {
        guard text.utf8.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
        var content = ""
        var isEscaped = false
        for character in text.dropFirst().dropLast() {
            if !isEscaped, character == "\"" { return nil }
            if !isEscaped, character == "\\" {
                isEscaped = true
                continue
            }
            content.append(character)
            isEscaped = false
        }
        return isEscaped ? nil : content
    }

    static func isDotString(_ text: Substring) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtom) }
    }

    /// `atext` of RFC 5322, 3.2.3.
    static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }
}
