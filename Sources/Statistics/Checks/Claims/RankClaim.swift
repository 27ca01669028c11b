import Values

/// `highest` and `lowest`: the subject stands alone first, or alone last, on any reading of what is missing.
struct RankClaim {
    enum End: String { case highest, lowest }

    let end: End

    func verdict(on subjects: [ClaimSubject], subject key: String?) throws(ClaimFault) -> Verdict {
        guard let key else { throw .noSubjectNamed }
        guard let subject = subjects.first(where: { $0.key == key }) else { throw .unknownSubject(key) }
        let others = subjects.filter { $0.key != key }
        guard !others.isEmpty else { throw .nothingToCompare }
        for other in others { try checkComparable(subject, other) }

        let own = try Standing(subject, rule: end.rawValue)
        var rivals: [Standing] = []
        for other in others { rivals.append(try Standing(other, rule: end.rawValue)) }
        for (standing, one) in zip([own] + rivals, [subject] + others) where standing.base == 0 { return .emptyBase(one) }
        return verdict(own, against: rivals)
    }

    private func checkComparable(_ first: ClaimSubject, _ second: ClaimSubject) throws(ClaimFault) {
        func refuse(_ difference: String) -> ClaimFault { .notComparable(first.key, second.key, difference: difference) }
        if first.unit != second.unit {
            throw refuse("one counts \(first.unit.plural), the other \(second.unit.plural)")
        }
        switch (first.measure, second.measure) {
        case (.proportion(let left), .proportion(let right)):
            if left.baseKind != right.baseKind {
                throw refuse("their bases differ in kind, \(left.baseKind.rawValue) and \(right.baseKind.rawValue)")
            }
        case (.rating(let left), .rating(let right)):
            let labels = [left, right].map { $0.variable.categories.filter { $0.role == .answer }.map(\.label) }
            if labels[0] != labels[1] { throw refuse("their levels differ") }
        default:
            throw refuse("they are not both shares, or both ratings")
        }
    }

    private func verdict(_ own: Standing, against rivals: [Standing]) -> Verdict {
        let worst = rivals.allSatisfy { end == .highest ? ahead(own.lowest, $0.highest) : ahead(own.highest, $0.lowest) }
        let best = rivals.allSatisfy { end == .highest ? ahead(own.highest, $0.lowest) : ahead(own.lowest, $0.highest) }
        let leaders = leading(rivals)
        let name = English.list(leaders.map(\.label))
        let comparison = RankComparison(own: own, rival: leaders[0], rivals: leaders.count, name: name)
        if best, !worst { return Verdict(kind: .dependsOnMissing, reason: comparison.bothReadings(end)) }
        return Verdict(kind: worst ? .supported : .notSupported, reason: comparison.words)
    }

    /// True where the first stands nearer this end than the second.
    private func ahead(_ left: [ExactRatio], _ right: [ExactRatio]) -> Bool {
        end == .highest ? Standing.isBehind(right, left) : Standing.isBehind(left, right)
    }

    /// The rivals nearest this end, ties kept.
    private func leading(_ rivals: [Standing]) -> [Standing] {
        func place(_ standing: Standing) -> [ExactRatio] { end == .highest ? standing.highest : standing.lowest }
        let first = rivals.dropFirst().reduce(rivals[0]) { ahead(place($1), place($0)) ? $1 : $0 }
        return rivals.filter { place($0) == place(first) }
    }
}
