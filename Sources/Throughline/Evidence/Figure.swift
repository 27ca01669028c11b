import Statistics
import Values

/// A keyed query over evidence. What a report prints of it is computed each time and never typed.
struct Figure: Codable, Hashable, Sendable {
    let key: Key
    let label: String
    /// One source, or for a change the earlier and the later.
    let sources: [String]
    let query: Query
}
