import Values

/// A region's improvement plan for a year.
struct Programme: Codable, Hashable, Sendable {
    let key: Key
    let title: String
    let region: String
    let funder: String?
    let publisher: String
    let startsOn: Day
    let endsOn: Day
    /// Printed on every page and in every file: what a worked example or an invented region is not.
    let banner: String?
    let isIndexed: Bool
}
