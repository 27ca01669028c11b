import Statistics
import Values

/// Figures about people that, put together, give away a count that is not shown (rule N12).
struct DisclosureFindings {
    let evaluation: ReportEvaluation

    func all() -> [Finding] {
        Dictionary(grouping: suppressible(), by: \.group).sorted { $0.key < $1.key }.compactMap { group, sums in
            let open = Disclosure.audit(published: sums.map(\.sum))
            guard !open.isEmpty else { return nil }
            let figures = Set(sums.map(\.figure.text)).sorted()
            return Finding(
                id: "disclosure/\(group)", certainty: .contradiction, place: "figures \(English.list(figures))", quote: group,
                message: "printed together they show a count that is hidden, of \(English.list(open.map { "'\($0)'" }))",
                right: "leaving one of them out", canBeWaived: false)
        }
    }

    private struct Sum {
        let group: String
        let figure: Key
        let sum: PublishedSum
    }

    /// Each sum that a figure about people prints, by source, variable and filter. Published totals are public as they are.
    private func suppressible() -> [Sum] {
        evaluation.figures.values.filter { evaluation in
            evaluation.result.unit?.isPerson == true && evaluation.result.sources.allSatisfy { $0.citation == nil }
        }.flatMap(sums)
    }

    private func sums(_ evaluation: FigureEvaluation) -> [Sum] {
        let figure = evaluation.result.figure
        guard figure.query.variables.count == 1 else { return [] }
        let filter = figure.query.filter.map { "\($0.variable)=\($0.categories.joined(separator: "|"))" }.joined(separator: "&")
        let group = "\(figure.sources.joined(separator: "+"))/\(figure.query.variables[0])" + (filter.isEmpty ? "" : "?\(filter)")
        func sum(_ cells: some Sequence<String>, _ isPublished: Bool) -> Sum {
            Sum(group: group, figure: figure.key, sum: PublishedSum(cells: Set(cells), isPublished: isPublished))
        }
        switch evaluation.result.outcome {
        case .distribution(let tabulation, _) where tabulation.variable.kind != .multiple:
            let keys = tabulation.variable.categories.map(\.key)
            return keys.map { sum([$0], true) } + [sum(keys, true)]
        case .partial(let tabulation, _) where tabulation.variable.kind != .multiple:
            let keys = tabulation.variable.categories.map(\.key)
            return zip(keys, tabulation.counts).map { sum([$0], $1 != nil) } + [sum(keys, tabulation.answered != nil)]
        case .proportion where figure.query.show == .share || figure.query.show == .count:
            return [sum(figure.query.categories, true)]
        default: return []
        }
    }
}
