import Values

/// `largest`: the category has the largest count of its figure, alone.
struct LargestClaim {
    let category: String

    func verdict(on subjects: [ClaimSubject]) throws(ClaimFault) -> Verdict {
        guard let subject = subjects.first else { throw .noSubjects }
        guard subjects.count == 1 else { throw .oneSubjectExpected(subjects.count) }
        let tabulation = try counts(of: subject)
        guard let position = tabulation.variable.position(of: category) else {
            throw .unknownCategory(category, subject: subject.key)
        }
        if tabulation.answered == 0 { return .emptyBase(subject) }
        return verdict(tabulation, position: position, partial: isPartial(subject, tabulation))
    }

    private func counts(of subject: ClaimSubject) throws(ClaimFault) -> Tabulation {
        switch subject.measure {
        case .tabulation(let tabulation), .rating(let tabulation): tabulation
        case .proportion, .change: throw .wrongMeasure(subject: subject.key, rule: "largest", expected: "counts by category")
        }
    }

    private func isPartial(_ subject: ClaimSubject, _ tabulation: Tabulation) -> Bool {
        tabulation.unsplit > 0 || (subject.printedOnly && tabulation.variable.kind == .multiple)
    }

    private func verdict(_ tabulation: Tabulation, position: Int, partial: Bool) -> Verdict {
        let count = tabulation.counts[position]
        let others = tabulation.counts.indices.filter { $0 != position }
        let next = others.map { tabulation.counts[$0] }.max() ?? 0
        let first = count > next
        let scope = partial ? "among the counts printed" : "of its question"
        let base = "\(count) of \(tabulation.answered)"
        let rivals = English.list(others.filter { tabulation.counts[$0] == next }.map { tabulation.variable.categories[$0].label })
        let comparison =
            others.isEmpty
            ? "no other is printed" : first ? "the next is \(next)" : "\(rivals) \(count == next ? "too has" : "has") \(next)"
        let rank = first ? "The largest \(scope)" : "Not alone as the largest \(scope)"
        guard first, tabulation.unsplit >= count else {
            return Verdict(
                kind: first ? .supported : .notSupported, reason: "\(rank): \(base), \(comparison)\(unsplit(tabulation))")
        }
        let reading = "and up to \(tabulation.unsplit) could share one that is not"
        return Verdict(kind: .dependsOnMissing, reason: "\(rank): \(base), \(comparison), \(reading)")
    }

    private func unsplit(_ tabulation: Tabulation) -> String {
        tabulation.unsplit == 0 ? "" : "; \(tabulation.unsplit) are not split"
    }
}
