import Values

/// A narrative that quotes evidence, before it is published.
struct Report: Codable, Hashable, Sendable {
    /// Who answers for the publication, in public role and organisation; nobody for a worked example.
    struct Approval: Codable, Hashable, Sendable {
        let role: String
        let organisation: String

        var inWords: String { "\(role), \(organisation)" }
    }

    /// A finding that a responsible role lets stand, and why; printed with the publication.
    struct Waiver: Codable, Hashable, Sendable {
        let finding: String
        let role: String
        let organisation: String
        let reason: String
    }

    let key: Key
    let title: String
    let subtitle: String?
    /// The day on which the evidence is read.
    let asOf: Day
    let summary: String
    let approvedBy: Approval?
    let waivers: [Waiver]
    let narrative: Narrative
}
