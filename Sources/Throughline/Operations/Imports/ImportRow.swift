/// What an import makes of one row of its file.
package struct ImportRow: Encodable, Sendable {
    package enum Outcome: String, Codable, Sendable {
        case new, changed, unchanged, refused
        /// A person decided against it, or has not decided.
        case left
    }

    package let line: Int
    package let outcome: Outcome
    /// What the row is of: `event-1/ashmere`; nil for anonymous returns and for rows that were refused.
    package let record: String?
    /// For a change, each thing that changes; for a refusal, every fault with its place.
    package let reasons: [String]
}
