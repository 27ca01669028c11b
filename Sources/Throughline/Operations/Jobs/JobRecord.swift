import Values

/// A job as it stands in the table.
package struct JobRecord: Sendable {
    package enum State: String, CaseIterable, Sendable {
        case open, done, dead
    }

    package typealias JobID = ID<JobRecord>

    package let id: JobID
    package let kind: String
    let payload: String
    package let state: State
    /// When it may be taken, or taken over.
    package let dueAt: Instant
    /// How often it has been taken.
    package let attempts: Int
    /// Whose it is now.
    package let holder: String?
    package let stepsDone: Int?
    package let steps: Int?
    /// Why it last failed.
    package let fault: String?
    package let createdAt: Instant
    package let endedAt: Instant?
}
