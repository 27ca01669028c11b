/// Column headers as marked tables need them: one line each, not empty, at most 255 characters, none the same but for case.
enum SheetHeaders {
    static func unique(_ headers: [String]) -> [String] {
        var taken: Set<String> = []
        return headers.enumerated().map { index, header in
            let line = XMLText.legal(header).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let base = line.isEmpty ? "Column \(index + 1)" : String(line.prefix(240))
            var candidate = base
            var copy = 2
            while !taken.insert(candidate.lowercased()).inserted {
                candidate = "\(base) (\(copy))"
                copy += 1
            }
            return candidate
        }
    }
}
