import Values

/// One header field in its lines, folded to 78 octets where it can be (RFC 5322, 2.1.1 and 2.2.3), with the last line's end.
enum HeaderField {
    /// Words that stay whole, with one space or a fold between them.
    static func folded(_ name: String, _ words: [String]) -> String {
        var text = name + ":"
        var width = text.utf8.count
        for (index, word) in words.enumerated() {
            if index > 0, width + 1 + word.utf8.count > 78 {
                text += "\r\n"
                width = 0
            }
            text += " " + word
            width += 1 + word.utf8.count
        }
        return text + "\r\n"
    }

    /// Free text such as a subject: as it is where it is plain, in encoded words where it is not.
    static func text(_ name: String, _ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        // A fold at one of several spaces in a row could leave a line of nothing else, which RFC 5322, 3.2.2 does not allow.
        let folds = words.allSatisfy { !$0.isEmpty && $0.utf8.count <= EncodedWord.limit }
        return folded(name, folds && HeaderText.isPlain(text) ? words.map(String.init) : EncodedWord.words(text))
    }

    static func addresses(_ name: String, _ addresses: [MailAddress]) -> String {
        folded(
            name,
            addresses.enumerated().flatMap { index, address in
                let comma = index + 1 < addresses.count ? "," : ""
                guard let name = address.name else { return [address.address + comma] }
                return phrase(name) + ["<\(address.address)>" + comma]
            })
    }

    static func messageIDs(_ name: String, _ ids: [MessageID]) -> String { folded(name, ids.map(\.description)) }

    /// `Mon, 23 Nov 2026 09:30:00 +0000` (RFC 5322, 3.3), always in UTC.
    static func date(_ name: String, _ instant: Instant) -> String {
        let day = instant.day
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(day.ordinal % 7 + 7) % 7]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = instant.description.dropFirst(11).prefix(8)
        let year = String(day.description.prefix(4))
        return folded(name, ["\(weekday),", String(day.day), months[day.month - 1], year, String(clock), "+0000"])
    }

    /// A name as words, a quoted string or encoded words (RFC 5322, 3.2.5; RFC 2047, 5).
    private static func phrase(_ name: String) -> [String] {
        guard HeaderText.isPlain(name) else { return EncodedWord.words(name) }
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        if words.allSatisfy({ (1...EncodedWord.limit).contains($0.utf8.count) && $0.utf8.allSatisfy(LocalPart.isAtom) }) {
            return words.map(String.init)
        }
        let quoted = LocalPart.quoted(name)
        return quoted.utf8.count <= EncodedWord.limit ? [quoted] : EncodedWord.words(name)
    }
}
