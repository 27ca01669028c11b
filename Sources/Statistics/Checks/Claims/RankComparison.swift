/// One subject beside its nearest rival in words: `Level with co-production on Developing or above (12 of 12 each) and behind it
/// on Embedded (2 against 3)`.
struct RankComparison {
    let own: Standing
    let rival: Standing
    /// How many rivals share the rival's place.
    let rivals: Int
    /// The rivals' labels, joined.
    let name: String

    var words: String {
        var parts: [String] = []
        for (mine, theirs) in zip(own.steps, rival.steps) {
            let (left, right) = (ExactRatio(mine.least, mine.base), ExactRatio(theirs.least, theirs.base))
            let order = left < right ? "behind" : right < left ? "ahead of" : "level with"
            let whom = parts.isEmpty ? name : rivals == 1 ? "it" : "them"
            parts.append("\(order) \(whom)\(mine.name.map { " on \($0)" } ?? "") (\(counts(mine, theirs, first: parts.isEmpty)))")
            if left != right { break }
        }
        return capitalised(parts.joined(separator: " and "))
    }

    func bothReadings(_ end: RankClaim.End) -> String {
        let place = end == .highest ? "alone first" : "alone last"
        let shares = zip(own.steps, rival.steps).map { mine, theirs in
            "\(mine.words) of \(mine.base) against \(theirs.words) of \(theirs.base)\(mine.name.map { " on \($0)" } ?? "")"
        }
        return "Beside \(name) \(shares.joined(separator: " and ")): \(place) on one reading of what is not known, not on another"
    }

    private func counts(_ mine: Standing.Step, _ theirs: Standing.Step, first: Bool) -> String {
        if mine.base == theirs.base, !first {
            return mine.words == theirs.words ? "\(mine.words) each" : "\(mine.words) against \(theirs.words)"
        }
        let (left, right) = ("\(mine.words) of \(mine.base)", "\(theirs.words) of \(theirs.base)")
        return left == right ? "\(left) each" : "\(left) against \(right)"
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
