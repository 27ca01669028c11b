import Values

/// A piece of a line: plain words, or what stands between `{{` and `}}`.
struct PlaceholderToken {
    let text: Substring
    let isPlaceholder: Bool
    /// Column of the first character, counted from 1 in Unicode scalars.
    let column: Int

    struct Problem: Error {
        let message: String
        let nearMatch: String?
    }

    static func all(in line: Substring) -> [PlaceholderToken] {
        var tokens: [PlaceholderToken] = []
        var rest = line
        var column = 1
        func take(_ text: Substring, _ isPlaceholder: Bool) {
            if isPlaceholder || !text.isEmpty { tokens.append(.init(text: text, isPlaceholder: isPlaceholder, column: column)) }
            column += text.unicodeScalars.count
        }
        while let opening = rest.firstRange(of: "{{") {
            take(rest[..<opening.lowerBound], false)
            let inside = rest[opening.upperBound...]
            guard let closing = inside.firstRange(of: "}}") else {
                take(rest[opening.lowerBound...], true)
                return tokens
            }
            take(inside[..<closing.lowerBound], true)
            column += 4
            rest = inside[closing.upperBound...]
        }
        take(rest, false)
        return tokens
    }

    /// The kind and key of a placeholder.
    func read() -> Result<(Narrative.Placeholder.Kind, Key?), Problem> {
        if text.hasPrefix("{{") { return .failure(Problem(message: "'{{' has no '}}' on its line", nearMatch: nil)) }
        let words = text.split(separator: " ").map(String.init)
        let kinds = Narrative.Placeholder.Kind.allCases.map(\.rawValue)
        guard let kind = words.first.flatMap(Narrative.Placeholder.Kind.init(rawValue:)) else {
            let word = words.first ?? ""
            let expected = English.list(kinds, joinedBy: "or")
            return .failure(Problem(message: "'\(word)' should be \(expected)", nearMatch: NearMatch.of(word, among: kinds)))
        }
        if kind == .endOfClaim {
            return words.count == 1 ? .success((kind, nil)) : .failure(Problem(message: "{{/claim}} takes no key", nearMatch: nil))
        }
        guard words.count == 2, let key = Key(words[1]) else {
            return .failure(Problem(message: "{{\(kind.rawValue) …}} takes one key", nearMatch: nil))
        }
        return .success((kind, key))
    }
}
