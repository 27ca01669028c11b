/// The levels of one scale, lowest first, and how a thing rated on it stands.
struct RatingScale {
    /// The columns of a table that hold the levels.
    let columns: [Int]

    private static let scales: [[String]] = [
        ["emerging", "developing", "embedded"], ["emerging", "developing", "established"],
        ["emerging", "developing", "established", "embedded"], ["poor", "fair", "good", "excellent"],
        ["poor", "good", "excellent"],
        ["low", "medium", "high"], ["weak", "moderate", "strong"], ["beginning", "developing", "secure"],
        ["red", "amber", "green"],
    ]

    init?(_ table: TableReading) {
        guard let columns = RatingScale.places(of: table.columns.map { table.label(ofColumn: $0).lowercased() }) else { return nil }
        self.columns = columns
    }

    /// How a row stands.
    func standing(_ row: Int, in table: TableReading) -> RatingStanding? {
        let counts = columns.compactMap { table.value(row, $0).count }
        return counts.count == columns.count ? RatingStanding(counts) : nil
    }

    /// The counts of `2 Emerging / 9 Developing / 1 Embedded`.
    static func standing(in read: ReadSentence) -> RatingStanding? {
        let told = read.numbers.filter { $0.kind == .count && $0.isPlain }.compactMap { number in
            number.integer.map { (level: read.sentence.word(number.tokens.upperBound), count: $0) }
        }
        guard let places = places(of: told.map(\.level)) else { return nil }
        return RatingStanding(places.map { told[$0].count })
    }

    private static func places(of labels: [String]) -> [Int]? {
        scales.lazy.map { scale in scale.compactMap { labels.firstIndex(of: $0) }.count == scale.count ? scale : [] }
            .first { !$0.isEmpty }.map { scale in scale.compactMap { labels.firstIndex(of: $0) } }
    }
}
