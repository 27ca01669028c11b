import Values

/// `all` and `none`: every unit of the base, or no unit of it, exactly; rounding to 100% or 0% is not enough.
struct WholeClaim {
    let isAll: Bool

    func verdict(on subjects: [ClaimSubject]) throws(ClaimFault) -> Verdict {
        guard !subjects.isEmpty else { throw .noSubjects }
        var (best, worst) = (true, true)
        var parts: [String] = []
        for subject in subjects {
            let proportion = try subject.proportion(for: isAll ? "all" : "none")
            if proportion.base == 0 { return .emptyBase(subject) }
            let most = proportion.count + proportion.unknown
            best = best && (isAll ? most == proportion.base : proportion.count == 0)
            worst = worst && (isAll ? proportion.count == proportion.base : most == 0)
            parts.append("\(proportion.words) \(subject.unit.noun(for: proportion.base))\(silent(proportion))")
        }
        return Verdict(onBest: best, onWorst: worst, reason: English.list(parts))
    }

    private func silent(_ proportion: Proportion) -> String {
        let count = proportion.invited - proportion.base
        return count == 0 ? "" : "; \(count) of the \(proportion.invited) invited \(count == 1 ? "is" : "are") outside this base"
    }
}
