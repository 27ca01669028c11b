import Values

/// What was recorded of one authority at one event. What nobody recorded has no row; a later row supersedes an earlier.
struct Attendance: Codable, Hashable, Sendable {
    enum Outcome: String, Codable, CaseIterable, Sendable {
        case attended
        case didNotAttend = "did-not-attend"

        var inWords: String { self == .attended ? "Attended" : "Did not attend" }
    }

    let event: Key
    let organisation: Key
    let outcome: Outcome
    let recordedOn: Day
    let source: String
}
