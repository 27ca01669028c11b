import Statistics
import Values

/// A statement that a report may make, with the rule over figures that makes it true or false.
struct Claim: Codable, Hashable, Sendable {
    let key: Key
    let rule: ClaimRule
    /// The figures that the rule compares.
    let figures: [Key]
    /// The one of them that the statement is about, where the rule compares.
    let subject: String?
}
