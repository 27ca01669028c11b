/// How the units known in two waves moved. For the people who run the programme, never for print: it has no coding on purpose.
public struct WaveChange: Sendable {
    /// Units by whether they matched in the earlier wave, then in the later one.
    public let stayedIn: Int
    public let gained: Int
    public let lost: Int
    public let stayedOut: Int
    public let earlier: Proportion
    public let later: Proportion
    public let unit: Unit

    public var matched: Int { stayedIn + gained + lost + stayedOut }

    /// The exact two-sided probability of a split as uneven as this by chance (McNemar's test on the discordant pairs).
    public var probability: Double { SignTest.probability(gained, lost) }

    /// What may be kept and printed. The shares of all units are left out where they would show what one or two units said.
    public var change: Change {
        let open = ![earlier.base, later.base].contains { Disclosure.refusesNewSplit(oldBase: matched, newBase: $0) }
        return Change(
            matched: matched, before: stayedIn + lost, after: stayedIn + gained, unit: unit, baseKind: earlier.baseKind,
            earlier: open ? earlier : nil, later: open ? later : nil,
            isSignificant: SignTest.isSignificant(gained, lost), countsOnly: earlier.countsOnly)
    }
}

extension Query {
    /// How units moved between two waves, joined on their keys.
    ///
    /// - Throws: as `evaluateChange(from:to:)`.
    public func movement(from earlier: Evidence, to later: Evidence) throws(QueryRefusal) -> WaveChange {
        let (before, after) = try WavePair(query: self, earlier: earlier, later: later).queries()
        let earlierStates = try before.units().states
        let laterStates = try after.units().states
        let known = Dictionary(uniqueKeysWithValues: zip(before.dataset.unitKeys ?? [], earlierStates))
        var counts = (stayedIn: 0, gained: 0, lost: 0, stayedOut: 0)
        for (key, state) in zip(after.dataset.unitKeys ?? [], laterStates) {
            switch (known[key], state) {
            case (.yes, .yes): counts.stayedIn += 1
            case (.no, .yes): counts.gained += 1
            case (.yes, .no): counts.lost += 1
            case (.no, .no): counts.stayedOut += 1
            default: continue
            }
        }
        return WaveChange(
            stayedIn: counts.stayedIn, gained: counts.gained, lost: counts.lost, stayedOut: counts.stayedOut,
            earlier: before.proportion(of: earlierStates), later: after.proportion(of: laterStates), unit: before.dataset.unit)
    }
}
