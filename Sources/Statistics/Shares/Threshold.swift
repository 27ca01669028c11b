/// What a share is held against, always unrounded (rule N8).
public enum Threshold: Codable, Hashable, Sendable {
    case atLeast(Share)
    case atMost(Share)

    /// Whether the exact value meets it.
    public func isMet(by share: Share) -> Bool {
        switch self {
        case .atLeast(let least): share >= least
        case .atMost(let most): share <= most
        }
    }

    /// Whether a proportion meets it whatever is missing; unknown where that decides. No base meets nothing.
    public func isMet(by proportion: Proportion) -> Truth {
        guard proportion.base > 0 else { return .no }
        return Truth(over: proportion.possible) { count in
            Share(count, proportion.base).map { isMet(by: $0) } ?? false
        }
    }
}
