/// Columns of a table that are the levels of one scale, lowest first.
struct RatingScale {
    let columns: [Int]

    private static let scales: [[String]] = [
        ["emerging", "developing", "embedded"], ["emerging", "developing", "established"],
        ["emerging", "developing", "established", "embedded"], ["poor", "fair", "good", "excellent"],
        ["poor", "good", "excellent"],
        ["low", "medium", "high"], ["weak", "moderate", "strong"], ["beginning", "developing", "secure"],
        ["red", "amber", "green"],
    ]

    init?(_ table: TableReading) {
        let labels = table.columns.map { table.label(ofColumn: $0).lowercased() }
        for scale in RatingScale.scales {
            let places = scale.compactMap { level in labels.firstIndex(of: level) }
            if places.count == scale.count {
                columns = places
                return
            }
        }
        return nil
    }

    /// How a row stands: those above the lowest level, then those at the highest.
    func standing(_ row: Int, in table: TableReading) -> Standing? {
        let counts = columns.compactMap { table.value(row, $0).count }
        guard counts.count == columns.count, let top = counts.last else { return nil }
        let sum = counts.reduce(0, +)
        return sum > 0 ? Standing(above: ExactRatio(sum - counts[0], sum), top: ExactRatio(top, sum)) : nil
    }

    struct Standing: Comparable {
        let above: ExactRatio
        let top: ExactRatio

        static func < (left: Standing, right: Standing) -> Bool {
            left.above == right.above ? left.top < right.top : left.above < right.above
        }
    }
}
