import Values

/// What may be said of a count that is not shown: never the count.
public struct Withheld: Codable, Hashable, Sendable {
    /// `fewer than 5`, `all but fewer than 5`, `about 20`.
    public let words: String
    /// Nil where the base itself is not shown; rounded where the scheme rounds.
    public let base: Int?
    public let scheme: Scheme
    /// Printed beside a rounded count where the scheme allows it.
    public let percentage: String?

    public init(words: String, base: Int?, scheme: Scheme, percentage: String? = nil) {
        self.words = words
        self.base = base
        self.scheme = scheme
        self.percentage = percentage
    }

    /// True where the count is known roughly, false where it is suppressed.
    public var isRounded: Bool { words.hasPrefix("about") }

    func prose(_ show: Query.Show) -> String {
        guard let base else { return words }
        let whole = (scheme.rounding > 1 ? "about " : "") + English.number(base)
        switch show {
        case .count: return words
        case .base: return whole
        default: return "\(words) of \(whole)" + (percentage.map { " (\($0))" } ?? "")
        }
    }

    /// `[c]` where suppressed.
    func cell(_ show: Query.Show) -> String {
        if show == .base, let base { return English.number(base) }
        return isRounded ? prose(show) : "[c]"
    }
}
