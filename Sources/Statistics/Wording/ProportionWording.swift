import Values

extension Proportion {
    /// `21 of 25 (84%)`, `4 of 25`, `13 of 19 (68%), 68% to 74% as one is not recorded`, `10 of 12 (83%), derived` (rules N1, N4).
    ///
    /// - Parameter threshold: what the share is held against; decimals are added until the print tells the truth (rule N8).
    public func prose(_ unit: Unit, against threshold: Threshold? = nil) -> String {
        guard base > 0 else { return baseKind.empty(unit) }
        return known(against: threshold) + (derived ? ", derived" : "")
            + (unknown > 0 ? ", \(range(against: threshold)) as \(reasons)" : "")
    }

    /// The same for a table: an empty base is `[z]`, a share that rounds to nothing `[low]`, an unreliable one `[u]` (rule N13).
    public func cell(_ unit: Unit, against threshold: Threshold? = nil) -> String {
        guard base > 0 else { return "[z]" }
        let text = roundsToNothing ? "\(fraction) [low]" : known(against: threshold)
        let codes = (unknown > 0 ? ["[x]"] : []) + (derived ? ["[e]"] : []) + (isUnreliable(unit: unit) ? ["[u]"] : [])
        return ([text + (unknown > 0 ? ", \(range(against: threshold))" : "")] + codes).joined(separator: " ")
    }

    /// The percentage alone, for a column beside a count and a base: `84%`, `[low]`, or `[z]` where none is printed.
    public func percentCell(_ unit: Unit) -> String {
        guard printsPercentage, let share else { return "[z]" }
        return (roundsToNothing ? "[low]" : share.percentText()) + (isUnreliable(unit: unit) ? " [u]" : "")
    }

    /// `7`, or `11 to 12` where something is not known; one is a word.
    public func countProse(_ unit: Unit) -> String {
        guard base > 0 else { return baseKind.empty(unit) }
        return unknown > 0 ? countRange : English.count(count)
    }

    /// `7`, or `11 to 12 [x]`.
    public var countCell: String {
        guard base > 0 else { return "[z]" }
        return unknown > 0 ? "\(countRange) [x]" : English.number(count)
    }

    /// `9 to 16 of 19 (47% to 84%)`: whatever the silent would have said (rule N9); nil where nobody is silent.
    public var worstCaseProse: String? {
        guard silent > 0, let worst = worstCase else { return nil }
        let (low, high) = (worst.low.numerator, worst.high.numerator)
        let counts = "\(English.number(low)) to \(English.number(high)) of \(English.number(everyone))"
        guard !countsOnly, Proportion.printsPercentage(low, of: everyone) else { return counts }
        return counts + " (\(worst.low.percentText()) to \(worst.high.percentText()))"
    }

    /// `65% to 94% (95% interval, indicative: respondents chose to reply)`; nil for organisations, and where no percentage is
    /// printed (rule N9).
    public func intervalProse(_ unit: Unit) -> String? {
        guard unit.isPerson, unknown == 0, printsPercentage, let interval = Interval.wilson(count, base) else { return nil }
        let (low, high) = ((interval.low * 100).rounded(), (interval.high * 100).rounded())
        return "\(Int(low))% to \(Int(high))% (95% interval, indicative: \(unit.plural) chose to reply)"
    }

    // MARK: parts

    private var fraction: String { "\(English.number(count)) of \(English.number(base))" }

    private var countRange: String { "\(English.number(count)) to \(English.number(count + unknown))" }

    private var roundsToNothing: Bool { printsPercentage && share?.percent() == 0 }

    private func known(against threshold: Threshold?) -> String {
        guard printsPercentage, let share else { return fraction }
        if roundsToNothing { return fraction + " (less than 1%)" }
        return fraction + " (\(text(share, threshold)))"
    }

    /// Both ends, as percentages where they print and differ, or else as counts.
    private func range(against threshold: Threshold?) -> String {
        guard printsPercentage, let bounds else { return countRange }
        let (low, high) = (text(bounds.low, threshold), text(bounds.high, threshold))
        return low == high ? countRange : "\(low) to \(high)"
    }

    private func text(_ share: Share, _ threshold: Threshold?) -> String {
        threshold.map { share.percentText(against: $0) } ?? share.percentText()
    }

    private var reasons: String {
        let inside = missing.filter { baseKind.includes($0.key) }
        return inside.isEmpty ? Missing.notRecorded.phrase(unknown) : Missing.phrases(inside)
    }
}
