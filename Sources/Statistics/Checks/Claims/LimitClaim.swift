import Values

/// `equals`, `at-least`, `at-most`: a count, or a share of the base, of every subject.
struct LimitClaim {
    enum Relation: String { case equal = "equals", atLeast = "at-least", atMost = "at-most" }

    let relation: Relation
    let limit: ClaimLimit

    func verdict(on subjects: [ClaimSubject]) throws(ClaimFault) -> Verdict {
        guard let unit = subjects.first?.unit else { throw .noSubjects }
        if case .share(let numerator, let denominator) = limit, denominator <= 0 || numerator < 0 {
            throw .invalidShare(numerator: numerator, denominator: denominator)
        }
        var (best, worst) = (true, true)
        var parts: [String] = []
        for subject in subjects {
            let proportion = try subject.proportion(for: relation.rawValue)
            if proportion.base == 0, case .share = limit { return .emptyBase(subject) }
            let readings = (proportion.count...proportion.count + proportion.unknown).map { holds($0, of: proportion.base) }
            best = best && readings.contains(true)
            worst = worst && !readings.contains(false)
            parts.append(proportion.words)
        }
        let noun = subjects.allSatisfy { $0.unit == unit } ? " " + unit.plural : ""
        let reason = "\(English.list(parts))\(noun), \(verb(best: best, worst: worst)) \(relationWords)"
        return Verdict(onBest: best, onWorst: worst, reason: reason)
    }

    private func holds(_ count: Int, of base: Int) -> Bool {
        switch (relation, limit.compare(count, of: base)) {
        case (_, .equal), (.atLeast, .above), (.atMost, .below): true
        default: false
        }
    }

    private var relationWords: String {
        switch relation {
        case .equal: "exactly \(limit.words)"
        case .atLeast: "at least \(limit.words)"
        case .atMost: "at most \(limit.words)"
        }
    }

    private func verb(best: Bool, worst: Bool) -> String {
        worst ? "which is" : best ? "which may or may not be, depending on what is not known," : "which is not"
    }
}

extension Verdict {
    static func emptyBase(_ subject: ClaimSubject) -> Verdict {
        Verdict(kind: .noEvidence, reason: "Nothing to count: \(subject.labelInSentence) has a base of 0")
    }
}
