import Statistics
import Values

/// A claim held against the figures it names.
struct ClaimResult: Codable, Hashable, Sendable {
    let claim: Claim
    let verdict: Verdict
    /// Figures as printed, for the note.
    let figures: [Key]
}

extension Claim {
    /// The verdict from figures evaluated before suppression. Where a figure's printed form withholds its count, so does the reason.
    func test(_ evaluations: [Key: FigureEvaluation]) throws -> ClaimResult {
        let named = figures.compactMap { evaluations[$0] }
        let verdict: Verdict
        do {
            verdict = try rule.test(subjects: named.compactMap(ClaimSubject.init), subject: subject)
        } catch let refusal {
            throw EvidenceFault(message: "claim '\(key)': \(refusal.description)", nearMatch: nil)
        }
        let isWithheld = named.contains { $0.result.outcome != $0.exact }
        let reason = isWithheld ? "Tested on counts that are not printed because they are small." : verdict.reason
        return ClaimResult(claim: self, verdict: Verdict(kind: verdict.kind, reason: reason), figures: figures)
    }
}

extension ClaimSubject {
    init?(_ evaluation: FigureEvaluation) {
        let figure = evaluation.result.figure
        let printedOnly = evaluation.result.sources.contains { $0.citation != nil }
        switch evaluation.exact {
        case .proportion(let proportion, let unit):
            self.init(
                key: figure.key.text, label: figure.label, measure: .proportion(proportion), unit: unit, printedOnly: printedOnly)
        case .distribution(let tabulation, let unit):
            let measure: ClaimSubject.Measure = tabulation.variable.kind == .rating ? .rating(tabulation) : .tabulation(tabulation)
            self.init(key: figure.key.text, label: figure.label, measure: measure, unit: unit, printedOnly: printedOnly)
        case .change(let change):
            self.init(
                key: figure.key.text, label: figure.label,
                measure: .change(before: change.matched(change.before), after: change.matched(change.after)),
                unit: change.unit)
        case .withheld, .partial, .names, .cells, .mean: return nil
        }
    }
}

extension Change {
    /// A count of the units that answered both times.
    fileprivate func matched(_ count: Int) -> Proportion { Proportion(count: count, base: matched, baseKind: baseKind) }
}
