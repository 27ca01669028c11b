import Values

/// An authority, school, trust, forum or health body, for as long as it exists under its codes.
struct Organisation: Codable, Hashable, Sendable {
    enum Kind: String, Codable, CaseIterable, Sendable {
        case authority, school, trust
        case parentCarerForum = "parent-carer-forum"
        case healthBody = "health-body"
        case other
    }

    let key: Key
    let name: String
    let kind: Kind
    /// What kind of authority or school: unitary, county …; the region's own words.
    let type: String?
    let gssCode: String?
    let dfeCode: String?
    /// First and last day, inclusive; no last day means that no end is known.
    let validFrom: Day
    let validTo: Day?
    /// True until official codes exist.
    let isProvisional: Bool
    /// Codes of those it replaced. It does not inherit what they answered.
    let predecessors: [String]

    func exists(on day: Day) -> Bool { validFrom <= day && validTo.map { day <= $0 } ?? true }
}
