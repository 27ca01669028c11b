/// The note under a table whose percentages do not make 100 (rule N7); nil where none is needed.
///
/// Every part must print a percentage: where one is a count alone there is neither sum nor note. Percentages are never
/// adjusted. A multiple variable says that its answers do not add up.
public func addingUpNote(for tabulation: Tabulation, unit: Unit? = nil) -> String? {
    if tabulation.variable.kind == .multiple {
        return "More than one answer was possible, so the answers do not add up to the base"
    }
    let printed = tabulation.counts.allSatisfy { Proportion.printsPercentage($0, of: tabulation.answered) }
    let countsOnly = tabulation.variable.kind == .rating && unit?.isPerson == false
    guard printed, !countsOnly, tabulation.unsplit == 0, !tabulation.counts.isEmpty else { return nil }
    let sum = tabulation.counts.compactMap { Share($0, tabulation.answered)?.percent() }.reduce(0, +)
    return sum == 100 ? nil : "Percentages may not sum to 100 because of rounding"
}

/// The note under a table with a base of 30 to 99 (rule N4).
public let smallBaseNote = "Percentages of a base of 30 to 99 are indicative"
