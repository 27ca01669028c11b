import Values

/// `most`: more than half of the base, and of everyone invited (rules N4 and N14).
struct MostClaim {
    func verdict(on subjects: [ClaimSubject]) throws(ClaimFault) -> Verdict {
        guard !subjects.isEmpty else { throw .noSubjects }
        var (best, worst) = (true, true)
        var parts: [String] = []
        for subject in subjects {
            let proportion = try subject.proportion(for: "most")
            if proportion.base == 0 { return .emptyBase(subject) }
            let invited = max(proportion.invited, proportion.base)
            best = best && 2 * (proportion.count + proportion.unknown) > invited
            worst = worst && 2 * proportion.count > invited
            parts.append(words(proportion, invited: invited, unit: subject.unit))
        }
        return Verdict(onBest: best, onWorst: worst, reason: English.list(parts))
    }

    private func words(_ proportion: Proportion, invited: Int, unit: Unit) -> String {
        let first = "\(proportion.words) \(unit.noun(for: proportion.base)) \(half(proportion, of: proportion.base))"
        guard invited > proportion.base else { return first }
        return first + ", and \(proportion.countWords) of the \(invited) invited \(half(proportion, of: invited))"
    }

    private func half(_ proportion: Proportion, of base: Int) -> String {
        if 2 * proportion.count > base { return "is over half" }
        return 2 * (proportion.count + proportion.unknown) > base ? "may or may not be over half" : "is not over half"
    }
}

extension Proportion {
    /// Everyone invited: the base and those outside it who could have answered. Units not asked, or not yet due, are not counted.
    var invited: Int {
        let outside: [Missing] =
            switch baseKind {
            case .roster, .invited: []
            case .returned, .asked: [.noReply]
            case .answered, .attended: [.noReply, .notAnswered, .notRecorded]
            }
        return base + outside.reduce(0) { $0 + (missing[$1] ?? 0) }
    }
}
