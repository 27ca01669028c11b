/// Words that say whether a target was met.
enum StatusWord {
    private static let met: Set<String> = [
        "met", "pass", "achieved", "completed", "complete", "exceeded", "passed", "reached", "hit", "surpassed",
    ]
    private static let missed: Set<String> = ["missed", "unmet", "failed", "fail"]
    private static let denials: Set<String> = [
        "not", "never", "narrowly", "wasn't", "wasn’t", "isn't", "isn’t", "nearly", "almost",
    ]

    /// What the words say, true for met, and where the word stands; nil where they say neither or both.
    static func reading(_ tokens: [TextToken]) -> (isMet: Bool, place: Int)? {
        var found: (isMet: Bool, place: Int)?
        for (place, token) in tokens.enumerated() {
            guard let isMet = reading(tokens, at: place, token.lower) else { continue }
            if let found, found.isMet != isMet { return nil }
            if found == nil { found = (isMet, place) }
        }
        return found
    }

    private static func reading(_ tokens: [TextToken], at place: Int, _ word: String) -> Bool? {
        let before = tokens[max(0, place - 2)..<place].map(\.lower)
        let next = place + 1 < tokens.count ? tokens[place + 1].lower : ""
        if missed.contains(word) { return false }
        if ["fell", "falls", "falling"].contains(word), next == "short" { return false }
        guard met.contains(word), !leadsToNumber(tokens, place) else { return nil }
        if before.contains("partly") || before.contains("partially") || before.contains("to") || before.contains("be") {
            return nil
        }
        return before.contains { denials.contains($0) && $0 != "narrowly" && $0 != "nearly" && $0 != "almost" }
            ? false : before.contains("nearly") || before.contains("almost") ? nil : true
    }

    /// `reached 47%`, `passed the 12`: the word tells the actual and says nothing of the target.
    private static func leadsToNumber(_ tokens: [TextToken], _ place: Int) -> Bool {
        tokens[(place + 1)...].prefix(2).contains { $0.number != nil }
    }
}
