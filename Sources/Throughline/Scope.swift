import Values

/// Which programme something is about: the first column of every table.
struct ProgrammeID: Hashable, Sendable {
    let number: Int64
}

/// What evidence is read for: a programme as it stood on a day. No evaluation reads the clock.
struct Scope: Hashable, Sendable {
    let programme: ProgrammeID
    let asOf: Day
}
