/// Primary and secondary suppression of one distribution of people, audited as it goes (rules N11, N12 (a) to (c)).
struct Suppression {
    let tabulation: Tabulation
    let scheme: Scheme

    /// Nil where nothing has to be hidden or rounded.
    func disclosed() -> DisclosedTabulation? {
        guard scheme.hidden != nil || scheme.rounding > 1 else { return nil }
        let hidden = hiddenPositions()
        let hidesBase = hidesBase
        guard !hidden.isEmpty || hidesBase || scheme.rounding > 1 else { return nil }
        return DisclosedTabulation(
            variable: tabulation.variable,
            counts: tabulation.counts.enumerated().map { position, count in
                hidesBase || hidden.contains(position) ? nil : scheme.rounded(count)
            },
            answered: hidesBase ? nil : scheme.rounded(tabulation.answered),
            missing: hidesBase ? [:] : tabulation.missing.mapValues(scheme.rounded), rounding: scheme.rounding, scheme: scheme)
    }

    /// A base in the hidden range is a count of people like any other.
    private var hidesBase: Bool { scheme.hides(tabulation.answered) && tabulation.answered > 0 }

    private func hiddenPositions() -> Set<Int> {
        if tabulation.variable.kind == .multiple { return hiddenChoices() }
        var hidden = Set(tabulation.counts.indices.filter { scheme.hides(tabulation.counts[$0]) })
        while !hidden.isEmpty, let next = nextToHide(hidden) { hidden.insert(next) }
        return hidden
    }

    /// Each answer of a multiple variable is a table of its own: those who gave it and those who did not.
    private func hiddenChoices() -> Set<Int> {
        Set(
            tabulation.counts.indices.filter { position in
                let count = tabulation.counts[position]
                return scheme.hides(count) || (scheme.rounding == 1 && scheme.hides(tabulation.answered - count))
            })
    }

    /// The smallest count still shown that is not zero, or a zero where there is no other, while the rest gives the hidden away.
    private func nextToHide(_ hidden: Set<Int>) -> Int? {
        guard isRecoverable(hidden) else { return nil }
        let shown = tabulation.counts.indices.filter { !hidden.contains($0) }
        return shown.min { (rank($0), $0) < (rank($1), $1) }
    }

    private func rank(_ position: Int) -> Int { tabulation.counts[position] == 0 ? Int.max : tabulation.counts[position] }

    /// Whether the sum of the line places a hidden count in a range no wider than the threshold.
    ///
    /// One equation binds the line: hidden = answered − shown − unsplit, where rounded numbers are known to within half a step.
    private func isRecoverable(_ hidden: Set<Int>) -> Bool {
        let slack = scheme.rounding / 2
        let shown = tabulation.counts.indices.filter { !hidden.contains($0) }
        let shownSum = shown.map { scheme.rounded(tabulation.counts[$0]) }.reduce(0, +) + tabulation.unsplit
        let rest = scheme.rounded(tabulation.answered) - shownSum
        let reach = slack * (shown.count + 1)
        let high = max(0, rest + reach)
        let low = hidden.count == 1 ? max(0, rest - reach) : 0
        return high - low <= scheme.threshold
    }
}
