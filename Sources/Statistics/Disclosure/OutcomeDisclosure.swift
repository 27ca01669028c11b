extension Outcome {
    /// What may be published of this outcome (rule N11). Counts of organisations are public; schemes apply to people. Cells over
    /// several variables do not say what they count and are taken to be about people.
    public func disclosed(under scheme: Scheme) -> Outcome {
        guard scheme != .none else { return self }
        switch self {
        case .proportion(let proportion, let unit) where unit.isPerson:
            return PersonCount(count: proportion.count, unknown: proportion.unknown, base: proportion.base, scheme: scheme)
                .withheld.map { .withheld($0, unit: unit) } ?? self
        case .distribution(let tabulation, let unit) where unit.isPerson:
            return Suppression(tabulation: tabulation, scheme: scheme).disclosed().map { .partial($0, unit: unit) } ?? self
        case .cells(let count, let unknown, _, let all):
            return PersonCount(count: count, unknown: unknown, base: all, scheme: scheme)
                .withheld.map { .withheld($0, unit: .respondent) } ?? self
        case .mean(let count, let unknown, let units, let unit) where unit.isPerson:
            let person = PersonCount(count: count, unknown: unknown, base: units, scheme: scheme)
            return person.withheldMean.map { .withheld($0, unit: unit) } ?? self
        case .change(let change) where change.unit.isPerson:
            let counts = [change.before, change.after].map {
                PersonCount(count: $0, unknown: 0, base: change.matched, scheme: scheme).withheld
            }
            let gone = Withheld(words: "not shown, to protect people", base: nil, scheme: scheme)
            return counts.contains { $0 != nil } ? .withheld(gone, unit: change.unit) : self
        default:
            return self
        }
    }
}

/// A count of people out of a base.
private struct PersonCount {
    let count: Int
    let unknown: Int
    let base: Int
    let scheme: Scheme

    /// What may be said in place of the count; nil where it may be shown as it is.
    ///
    /// Those who are not in the count are a count too: 24 of 25 shows what one person said.
    var withheld: Withheld? {
        guard let limit = scheme.hidden?.upperBound else { return rounded }
        if base > 0, scheme.hides(base) {
            return Withheld(words: "not shown, as fewer than \(limit + 1) are in the base", base: nil, scheme: scheme)
        }
        let shownBase = scheme.rounded(base)
        if base > 0, scheme.hides(count) {
            return Withheld(words: "fewer than \(limit + 1)", base: shownBase, scheme: scheme)
        }
        if scheme.rounding == 1, scheme.hides(base - count) || scheme.hides(base - count - unknown) {
            return Withheld(words: "all but fewer than \(limit + 1 + unknown)", base: shownBase, scheme: scheme)
        }
        return rounded
    }

    /// A mean gives its sum away; the means of so few people are not shown at all.
    var withheldMean: Withheld? {
        let few = scheme == .hesa ? base <= 7 : scheme.hides(base) || scheme.hides(count)
        return few ? Withheld(words: "not shown, as too few are in the base", base: nil, scheme: scheme) : nil
    }

    private var rounded: Withheld? {
        guard scheme.rounding > 1 else { return nil }
        return Withheld(
            words: "about \(scheme.rounded(count))", base: scheme.rounded(base), scheme: scheme,
            percentage: scheme.percentage(count, of: base))
    }
}
