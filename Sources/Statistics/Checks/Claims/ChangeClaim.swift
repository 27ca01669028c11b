import Values

/// `increased` and `decreased`: the share of matched units moved that way (rule N10), in every subject.
struct ChangeClaim {
    enum Direction: String { case rise = "increased", fall = "decreased" }

    let direction: Direction

    func verdict(on subjects: [ClaimSubject]) throws(ClaimFault) -> Verdict {
        guard !subjects.isEmpty else { throw .noSubjects }
        var (best, worst) = (true, true)
        var parts: [String] = []
        for subject in subjects {
            guard case .change(let before, let after) = subject.measure else {
                throw .wrongMeasure(subject: subject.key, rule: direction.rawValue, expected: "a change between two waves")
            }
            if before.base == 0 || after.base == 0 { return .emptyBase(subject) }
            best = best && (direction == .rise ? highest(after) > lowest(before) : lowest(after) < highest(before))
            worst = worst && (direction == .rise ? lowest(after) > highest(before) : highest(after) < lowest(before))
            parts.append("from \(before.words) to \(after.words) matched \(subject.unit.plural), \(movement(before, after))")
        }
        return Verdict(onBest: best, onWorst: worst, reason: English.capitalised(English.list(parts)))
    }

    private func lowest(_ proportion: Proportion) -> ExactRatio { ExactRatio(proportion.count, proportion.base) }

    private func highest(_ proportion: Proportion) -> ExactRatio {
        ExactRatio(proportion.count + proportion.unknown, proportion.base)
    }

    private func movement(_ before: Proportion, _ after: Proportion) -> String {
        if lowest(after) > highest(before) { return "a rise" }
        if highest(after) < lowest(before) { return "a fall" }
        if before.unknown == 0, after.unknown == 0 { return "no change" }
        return "which way depends on what is not known"
    }
}
