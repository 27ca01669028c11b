/// A figure that a typed number may be meant to be.
public struct NumberCandidate: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
        case proportion(Proportion)
        case tabulation(Tabulation)
        case count(Int)
        /// A count known only to lie between two.
        case bounds(Int, Int)
    }

    public let key: String
    public let label: String
    /// Its lexicon: names of its measure, options and events, as a writer would put them.
    public let words: [String]
    public let value: Value
    public let unit: Unit

    public init(key: String, label: String, words: [String] = [], value: Value, unit: Unit) {
        self.key = key
        self.label = label
        self.words = words
        self.value = value
        self.unit = unit
    }
}
