/// An order of things by exact shares. Ties are kept: what shares a place is not first.
public struct Ranking: Hashable, Sendable {
    /// Keys by place, highest first; those in one place stand in the order of their keys.
    public let places: [[String]]

    /// An order by one share each; those without a base come last, together.
    public init(shares: [(key: String, share: Share?)]) {
        self.init(shares.map { (key: $0.key, score: [$0.share].compactMap { $0 }) })
    }

    /// Ratings by their share at the middle level or above, then at the top level, of those that answered (the stated order).
    ///
    /// Levels are the categories that are answers, in rising order; of an even number the upper half counts.
    public init(ratings: [Tabulation]) {
        self.init(ratings.map { (key: $0.variable.key, score: $0.ratingScore) })
    }

    private init(_ scored: [(key: String, score: [Share])]) {
        let ordered = scored.sorted { left, right in
            if left.score == right.score { return left.key < right.key }
            return Ranking.isHigher(left.score, right.score)
        }
        var places: [[String]] = []
        var last: [Share]?
        for (key, score) in ordered {
            if score == last { places[places.count - 1].append(key) } else { places.append([key]) }
            last = score
        }
        self.places = places
    }

    private static func isHigher(_ left: [Share], _ right: [Share]) -> Bool { right.lexicographicallyPrecedes(left) }

    /// The place of a key, counted from 1; those that tie have the same, and the next place follows without a gap.
    public func place(of key: String) -> Int? { places.firstIndex { $0.contains(key) }.map { $0 + 1 } }

    /// Whether a key stands first with no other beside it.
    public func isHighest(_ key: String) -> Bool { places.first == [key] }

    /// Whether a key stands last with no other beside it.
    public func isLowest(_ key: String) -> Bool { places.last == [key] }
}

extension Tabulation {
    /// Shares at the middle level or above, and at the top level; none where nobody answered.
    fileprivate var ratingScore: [Share] {
        let levels = zip(variable.categories, counts).filter { $0.0.role == .answer }.map(\.1)
        guard let top = levels.last else { return [] }
        let upper = levels[(levels.count / 2)...].reduce(0, +)
        return [Share(upper, answered), Share(top, answered)].compactMap { $0 }
    }
}
