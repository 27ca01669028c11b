/// An opening tag of a page, and the text up to the next tag. Found byte by byte: a page has thousands.
struct HTMLTag {
    /// In lower case.
    let name: String
    /// What stands between the name and the end of the tag.
    let rest: Substring
    /// What stands between this tag and the next.
    let text: Substring

    /// Every opening tag in order; one that does not end is none.
    static func all(in html: String) -> [HTMLTag] {
        var tags: [HTMLTag] = []
        var left = html.utf8[...]
        while let open = left.firstIndex(of: UInt8(ascii: "<")) {
            left = left[html.utf8.index(after: open)...]
            guard let first = left.first, isLetter(first), let end = end(of: left) else { continue }
            let rest = left[..<end].firstIndex(where: endsName) ?? end
            let text = left[html.utf8.index(after: end)...]
            let next = text.firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex
            tags.append(
                HTMLTag(
                    name: html[left.startIndex..<rest].lowercased(), rest: html[rest..<end], text: html[text.startIndex..<next]))
            left = text
        }
        return tags
    }

    /// The attributes with a value; names in lower case.
    var attributes: [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var left = rest.utf8[...]
        while let equals = left.firstIndex(of: UInt8(ascii: "=")) {
            let before = left[..<equals].reversed().drop(while: Self.isSpace)
            let name = before.prefix { !Self.isSpace($0) && !Self.isQuote($0) && $0 != UInt8(ascii: "/") }
            left = left[rest.utf8.index(after: equals)...].drop(while: Self.isSpace)
            let value: Substring.UTF8View
            if let quote = left.first, Self.isQuote(quote) {
                value = left.dropFirst().prefix { $0 != quote }
            } else {
                value = left.prefix { !Self.isSpace($0) && !Self.isQuote($0) }
            }
            left = left[value.endIndex...]
            if let quote = left.first, Self.isQuote(quote) { left = left.dropFirst() }
            guard !name.isEmpty else { continue }
            found.append((String(decoding: name.reversed(), as: UTF8.self).lowercased(), String(Substring(value))))
        }
        return found
    }

    /// Where the tag's `>` stands, which is not inside quotes.
    private static func end(of tag: Substring.UTF8View) -> String.Index? {
        var quote: UInt8?
        return tag.indices.first { index in
            let byte = tag[index]
            if let open = quote {
                if byte == open { quote = nil }
                return false
            }
            if isQuote(byte) { quote = byte }
            return byte == UInt8(ascii: ">")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private static func endsName(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: "/") }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
}
