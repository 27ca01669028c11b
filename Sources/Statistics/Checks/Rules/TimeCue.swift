/// When a value held, as far as the words beside it say: `in 2023`, `in May`, `last year`, `now`.
enum TimeCue: Hashable {
    case year(Int)
    case month(Int)
    case early, late
    /// `five years ago`: before last year.
    case ago

    private static let lates: Set<String> = [
        "now", "today", "current", "currently", "latest", "afterwards", "later", "follow", "endline", "tonight", "since",
        "nowadays",
    ]
    private static let earlies: Set<String> = [
        "before", "earlier", "previously", "previous", "originally", "initially", "initial", "baseline", "ago", "then",
        "beforehand", "first", "last", "prior", "preceding",
    ]
    private static let quarters = ["q1": 3, "q2": 6, "q3": 9, "q4": 12]
    private static let seasons = ["spring": 4, "summer": 7, "autumn": 10]
    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    /// The cue after a number as far as the next mark, or else the one before it.
    static func cue(of number: TypedNumber, in read: ReadSentence) -> TimeCue? {
        let tokens = read.sentence.tokens
        let others = read.values.map(\.tokens)
        let after = tokens.indices[min(number.tokens.upperBound, tokens.count)...].prefix { place in
            !others.contains { $0.contains(place) } && !isEnd(tokens[place])
        }
        if let cue = reading(after.map { tokens[$0] }) { return cue }
        let before = tokens.indices[..<number.tokens.lowerBound].reversed().prefix { place in
            !others.contains { $0.contains(place) } && !tokens[place].isSymbol(";:–—") && tokens[place].lower != "and"
        }
        return reading(before.reversed().map { tokens[$0] })
    }

    private static func isEnd(_ token: TextToken) -> Bool {
        token.isSymbol(",;:–—") || ["and", "but", "while", "to", "from", "against", "compared", "whereas"].contains(token.lower)
    }

    private static func reading(_ tokens: [TextToken]) -> TimeCue? {
        var found: TimeCue?
        for (place, token) in tokens.enumerated() {
            if let year = token.number?.integer, token.text.count == 4, (1900...2099).contains(year) { return .year(year) }
            let next = place + 1 < tokens.count ? tokens[place + 1].lower : ""
            if lates.contains(token.lower) { found = found ?? .late }
            if token.lower == "this", DateScanner.isSpan(next), place + 2 >= tokens.count || tokens[place + 2].lower != "last" {
                found = found ?? .late
            }
            if token.lower == "ago", place > 1, tokens[place - 1].lower.hasSuffix("s") { return .ago }
            if let quarter = quarters[token.lower] { found = found ?? .month(quarter) }
            if earlies.contains(token.lower), token.lower != "last" && token.lower != "first" || DateScanner.isSpan(next) {
                found = found ?? .early
            }
            if DateScanner.isMonth(token.lower), token.text.first?.isUppercase == true {
                found = found ?? months[String(token.lower.prefix(3))].map { .month($0) }
            }
            if let season = seasons[token.lower] { found = found ?? .month(season) }
        }
        return found
    }

    var isPast: Bool { self == .early || self == .ago }

    /// Whether the first told is before the second; nil where that cannot be said.
    static func isBefore(_ first: TimeCue?, _ second: TimeCue?) -> Bool? {
        switch (first, second) {
        case (.year(let one)?, .year(let other)?): one == other ? nil : one < other
        // Over the turn of a year months go down; then only the order of telling is left.
        case (.month(let one)?, .month(let other)?): one == other ? nil : true
        case (.early?, .early?), (.late?, .late?), (.ago?, .ago?): nil
        case (.ago?, _): true
        case (_, .ago?): false
        case (.early?, _), (_, .late?): true
        case (.late?, _), (_, .early?): false
        default: nil
        }
    }
}
