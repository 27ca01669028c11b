import Values

/// The days on which schools of a region are at work: terms with their half-term holidays left out.
package struct TermCalendar: Sendable, Hashable {
    /// First and last day of each half term.
    let terms: [ClosedRange<Day>]

    package init(_ terms: [ClosedRange<Day>]) { self.terms = terms }

    func isTerm(_ day: Day) -> Bool { terms.contains { $0.contains(day) } }
}
