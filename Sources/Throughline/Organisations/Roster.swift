import Values

/// The authorities of a programme, on any day: the base of every share of authorities is asked of it, never a constant.
struct Roster: Sendable {
    /// Every authority of the programme, whenever it exists, by name.
    let authorities: [Organisation]

    init(_ organisations: [Organisation]) {
        authorities = organisations.filter { $0.kind == .authority }.sorted { ($0.name, $0.key) < ($1.name, $1.key) }
    }

    func members(on day: Day) -> [Organisation] { authorities.filter { $0.exists(on: day) } }

    /// The members of a stated period, nil where membership changes within it.
    func members(from: Day, to: Day) -> [Organisation]? {
        let first = members(on: from)
        let overlapping = authorities.filter { $0.validFrom <= to && ($0.validTo.map { from <= $0 } ?? true) }
        return first == overlapping && first == members(on: to) ? first : nil
    }
}
