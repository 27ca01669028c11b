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

    /// Who answered, and why the answers may not add up.
    var notes: [String] {
        switch result.outcome {
        case .distribution(let tabulation, let unit):
            let note = addingUpNote(for: tabulation, unit: unit)
            return ["\(title): \(tabulation.response(unit))" + (note.map { ". " + $0 } ?? "") + "."]
        case .partial(let tabulation, let unit):
            guard let answered = tabulation.answered else { return [] }
            let missing = Missing.phrases(tabulation.missing)
            let several = tabulation.variable.kind == .multiple ? ". More than one answer was possible" : ""
            return ["\(title): \(unit.counted(answered)) answered" + (missing.isEmpty ? "" : "; \(missing)") + several + "."]
        default: return []
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
