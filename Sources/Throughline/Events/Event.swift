import Values

/// A meeting of the regional community, or another occasion to which authorities come.
struct Event: Codable, Hashable, Sendable {
    enum Mode: String, Codable, CaseIterable, Sendable {
        case inPerson = "in-person"
        case online, hybrid
    }

    let key: Key
    let number: Int
    let title: String
    /// The same day twice, or the ends of a stated period where the day is not known.
    let heldFrom: Day
    let heldTo: Day
    /// The words for a period: 'between the first and third events; date not printed'.
    let period: String?
    let mode: Mode
    let place: String?
    /// People who were there.
    let headcount: Int?
    let isMeeting: Bool

    /// The date in words.
    var when: String { period ?? English.dates(heldFrom, heldTo) }
}
