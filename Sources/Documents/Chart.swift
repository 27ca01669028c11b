/// A chart of counts that is never alone: it carries its words and its data table.
public struct Chart: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable {
        /// One bar a row, parts laid end to end; parts told apart by word, pattern and tint.
        case stackedBars
        /// One bar a row, one part.
        case bars
        /// One bar a row, two parts: what is counted, solid, then what may yet be, open.
        case boundedBars
    }

    /// One horizontal bar.
    public struct Bar: Codable, Hashable, Sendable {
        public let label: String
        /// One count a level.
        public let values: [Int]
        /// Printed at the end of the bar, such as `12 of 19 answered`.
        public let note: String?

        public init(label: String, values: [Int], note: String? = nil) {
            self.label = label
            self.values = values
            self.note = note
        }
    }

    public let id: String
    /// `Chart 1`.
    public let number: String?
    public let kind: Kind
    public let caption: String
    /// What a person who cannot see the chart needs to know: the message, not the shapes.
    public let alternative: String
    /// Names of the parts, in order.
    public let levels: [String]
    public let bars: [Bar]
    /// The length of a full bar.
    public let total: Int
    /// The same data, printed with the chart.
    public let table: Table

    public init(
        id: String, number: String? = nil, kind: Kind, caption: String, alternative: String, levels: [String], bars: [Bar],
        total: Int, table: Table
    ) {
        precondition(bars.allSatisfy { $0.values.count == levels.count }, "one value a level")
        self.id = id
        self.number = number
        self.kind = kind
        self.caption = caption
        self.alternative = alternative
        self.levels = levels
        self.bars = bars
        self.total = total
        self.table = table
    }
}
