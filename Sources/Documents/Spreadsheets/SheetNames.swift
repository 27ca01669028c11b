/// Gives out names that are safe for sheets and for marked tables: letters, digits and underscores of ASCII, a letter first,
/// at most 31 characters, none the same but for case, none like a cell reference.
struct SheetNames {
    private var taken: Set<String> = []

    init(reserved: [String] = []) {
        for name in reserved { taken.insert(name.lowercased()) }
    }

    /// `Table_1_participation` from the number `Table 1` and the id `participation` or `table-participation`.
    mutating func name(number: String?, id: String) -> String {
        let own = id.lowercased().hasPrefix("table-") ? String(id.dropFirst(6)) : id
        let words = [number.flatMap { Self.safe($0) } ?? "Table", Self.safe(own)].compactMap { $0 }.joined(separator: "_")
        let base = words.first?.isNumber == true ? "Table_" + words : words.contains("_") ? words : words + "_"
        var candidate = Self.cut(base, to: 31)
        var copy = 2
        while !taken.insert(candidate.lowercased()).inserted {
            let ending = "_\(copy)"
            candidate = Self.cut(base, to: 31 - ending.count) + ending
            copy += 1
        }
        return candidate
    }

    /// Runs of other characters become one underscore; nil where nothing is left.
    private static func safe(_ text: String) -> String? {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? nil : words.joined(separator: "_")
    }

    private static func cut(_ text: String, to length: Int) -> String {
        var kept = String(text.prefix(length))
        if kept.count < text.count { while kept.hasSuffix("_") { kept.removeLast() } }
        return kept
    }
}
