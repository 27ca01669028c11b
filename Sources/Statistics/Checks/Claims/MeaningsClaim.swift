import Values

/// `ambiguous`: never supported; the meanings are listed with the count of each.
struct MeaningsClaim {
    func verdict(on subjects: [ClaimSubject]) -> Verdict {
        guard !subjects.isEmpty else { return Verdict(kind: .ambiguous, reason: "The words have more than one meaning") }
        let meanings = subjects.map { "\($0.labelInSentence) (\(words($0)))" }
        return Verdict(kind: .ambiguous, reason: "State which is meant: \(English.list(meanings, joinedBy: "or"))")
    }

    private func words(_ subject: ClaimSubject) -> String {
        switch subject.measure {
        case .proportion(let proportion): proportion.words
        case .change(let before, let after): "from \(before.words) to \(after.words)"
        case .rating(let tabulation), .tabulation(let tabulation):
            English.list(zip(tabulation.counts, tabulation.variable.categories).map { "\($0) \($1.label)" })
                + " of \(tabulation.answered)"
        }
    }
}
