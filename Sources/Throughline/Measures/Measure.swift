import Statistics
import Values

/// A KPI: what was agreed, by when, and what there is to show for it.
struct Measure: Codable, Hashable, Sendable {
    /// Computed measures: every figure must pass.
    struct Rule: Codable, Hashable, Sendable {
        let figures: [Key]
        let test: ClaimRule
    }

    /// What a person stated about a measure that no evidence computes.
    struct Attestation: Codable, Hashable, Sendable {
        enum Met: String, Codable, CaseIterable, Sendable {
            case yes, no
            /// Met by the publication that prints it.
            case byPublication = "by publication"
        }

        let on: Day
        let actual: String
        let met: Met
        let by: String
    }

    struct Delay: Codable, Hashable, Sendable {
        enum Cause: String, Codable, CaseIterable, Sendable { case `internal`, external }

        let on: Day
        let reason: String
        let cause: Cause
        /// The new date, in the words agreed: `summer term 2026`.
        let revised: String
    }

    /// Something else delivered in place of what was agreed, and who accepted that.
    struct Variance: Codable, Hashable, Sendable {
        let on: Day
        let what: String
        let acceptedBy: String
    }

    enum Status: String, Codable, CaseIterable, Sendable {
        case completed
        case onTrack = "on-track"
        case delayed
        case notMet = "not-met"
        case undetermined

        var inWords: String {
            switch self {
            case .completed: "Completed"
            case .onTrack: "On track"
            case .delayed: "Delayed"
            case .notMet: "Not met"
            case .undetermined: "Undetermined"
            }
        }
    }

    let key: Key
    let number: Int
    let project: Key
    let title: String
    let target: String
    let due: Day
    let rule: Rule?
    let attestations: [Attestation]
    let delays: [Delay]
    let variances: [Variance]
}
