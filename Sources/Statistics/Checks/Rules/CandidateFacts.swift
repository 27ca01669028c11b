/// Everything that the candidates say or that follows from them by one step.
struct CandidateFacts {
    static func facts(of candidate: NumberCandidate) -> [CandidateFact] {
        let own = Lexicon.stems(of: ([candidate.label] + candidate.words).joined(separator: " ; "))
        func fact(_ role: CandidateFact.Role, _ count: ClosedRange<Int>, _ base: Int?, _ words: Set<String> = []) -> CandidateFact {
            CandidateFact(
                candidate: candidate.key, role: role, lexicon: own.union(words), least: count.lowerBound,
                greatest: count.upperBound, base: base)
        }
        let unit = Lexicon.stems(of: candidate.unit.singular + " " + candidate.unit.plural)
        switch candidate.value {
        case .count(let count): return [fact(.main, count...count, nil)]
        case .bounds(let low, let high): return [fact(.main, min(low, high)...max(low, high), nil)]
        case .proportion(let it):
            let rest = it.base - it.count - it.unknown
            let sides = [it.base, it.invited].map { fact(.side, $0...$0, nil, unit) }
            return [fact(.main, it.count...it.count + it.unknown, it.base)] + sides + [
                fact(.rest, rest...rest + it.unknown, it.base)
            ]
                + [it.invited - it.base, it.unknown].filter { $0 > 0 }.map { fact(.side, $0...$0, nil, unit) }
                + (it.invited > it.base ? [fact(.side, it.base...it.base, it.invited, unit)] : [])
        case .tabulation(let it):
            let cells = zip(it.variable.categories, it.counts).map { category, count in
                fact(.main, count...count, it.answered, Lexicon.stems(of: category.label))
            }
            let reply = it.units > it.answered ? [fact(.side, it.answered...it.answered, it.units, unit)] : []
            return cells + reply + [fact(.side, it.answered...it.answered, nil, unit)]
                + [it.units, it.unsplit].map { fact(.side, $0...$0, nil, unit) }
                + runningTotals(it).map { fact(.side, $0...$0, it.answered) }
        }
    }

    /// Of a rating, those at each level or above.
    private static func runningTotals(_ tabulation: Tabulation) -> [Int] {
        guard tabulation.variable.kind == .rating else { return [] }
        return tabulation.counts.indices.map { tabulation.counts[$0...].reduce(0, +) }
    }
}
