import Documents
import Statistics
import Values

/// One question of a feedback table: a row an answer, with count, base and share.
struct FeedbackRows {
    let title: String
    let result: FigureResult

    var rows: [[Cell]] {
        switch result.outcome {
        case .distribution(let tabulation, let unit):
            return tabulation.variable.categories.enumerated().map { offset, category in
                row(
                    category, count: tabulation.counts[offset], base: tabulation.answered,
                    share: tabulation.cell(of: category.key, unit: unit))
            }
        case .partial(let tabulation, _):
            return tabulation.variable.categories.enumerated().map { offset, category in
                row(category, count: tabulation.counts[offset], base: tabulation.answered, share: nil)
            }
        default: return []
        }
    }

    var hasSuppression: Bool {
        if case .partial(let tabulation, _) = result.outcome { return tabulation.counts.contains(nil) }
        return false
    }

    var notes: [String] {
        switch result.outcome {
        case .distribution(let tabulation, let unit):
            [tabulation.response(unit) + ".", addingUpNote(for: tabulation, unit: unit).map { $0 + "." }].compactMap { $0 }
        case .partial(let tabulation, let unit):
            tabulation.answered.map { [unit.counted($0) + " answered."] } ?? []
        default: []
        }
    }

    private func row(_ category: Statistics.Category, count: Int?, base: Int?, share: String?) -> [Cell] {
        [
            Cell("\(title): \(category.label)"), Cell(count.map(English.number) ?? "[c]", number: count),
            Cell(base.map(English.number) ?? "[c]", number: base),
            Cell(share ?? self.share(count, base), target: Anchor.figure(result.figure.key)),
        ]
    }

    /// A share of counts that are shown; a hidden count has none.
    private func share(_ count: Int?, _ base: Int?) -> String {
        guard let count, let base, let unit = result.unit else { return "[c]" }
        return Proportion(count: count, base: base, baseKind: .answered).cell(unit)
    }
}

extension FigureResult {
    /// What the figure counts, where it counts units.
    var unit: Unit? {
        switch outcome {
        case .proportion(_, let unit), .withheld(_, let unit), .distribution(_, let unit), .partial(_, let unit),
            .mean(_, _, _, let unit):
            unit
        case .change(let change): change.unit
        case .names, .cells: nil
        }
    }
}
