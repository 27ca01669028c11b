import Documents
import Statistics
import Values

/// Makes the charts of a report from figures, each with its words and its data.
struct ReportCharts {
    let evaluation: ReportEvaluation

    func chart(_ definition: ChartDefinition, number: String) -> Chart? {
        let results = definition.figures.compactMap { evaluation.result($0) }
        return definition.kind == .stacked ? stacked(definition, results, number) : bars(definition, results, number)
    }

    private func stacked(_ definition: ChartDefinition, _ results: [FigureResult], _ number: String) -> Chart? {
        let tabulations = results.compactMap { result -> (FigureResult, Tabulation, Unit)? in
            guard case .distribution(let tabulation, let unit) = result.outcome else { return nil }
            return (result, tabulation, unit)
        }
        guard let levels = tabulations.first?.1.variable.categories.map(\.label) else { return nil }
        let comparable = tabulations.filter { $0.1.variable.categories.map(\.label) == levels }
        let bars = comparable.map { result, tabulation, unit in
            Chart.Bar(label: result.figure.label, values: tabulation.counts, note: tabulation.response(unit))
        }
        let rows = comparable.map { result, tabulation, _ in
            [Cell(result.figure.label, target: Anchor.figure(result.figure.key))]
                + tabulation.counts.map { Cell(English.number($0), number: $0) }
                + [Cell(English.number(tabulation.answered), number: tabulation.answered)]
        }
        let table = Table(
            id: Anchor.chart(definition.key) + "-data", caption: "\(definition.caption): data",
            columns: [Table.Column("Bar")] + levels.map { Table.Column($0, .number) } + [Table.Column("Base", .number)], rows: rows)
        let alternative = comparable.map { "\($0.0.figure.label): \($0.0.text)" }.joined(separator: ". ")
        return Chart(
            id: Anchor.chart(definition.key), number: number, kind: .stackedBars, caption: definition.caption,
            alternative: "Stacked bars of counts. \(alternative).", levels: levels, bars: bars,
            total: comparable.map(\.1.answered).max() ?? 0, table: table)
    }

    private func bars(_ definition: ChartDefinition, _ results: [FigureResult], _ number: String) -> Chart? {
        let shares = results.compactMap { result -> (FigureResult, Proportion)? in
            guard case .proportion(let proportion, _) = result.outcome else { return nil }
            return (result, proportion)
        }
        guard !shares.isEmpty else { return nil }
        let hasUnknown = shares.contains { $0.1.unknown > 0 }
        let levels = [counted(shares.map(\.0))] + (hasUnknown ? ["Not known"] : [])
        let bars = shares.map { result, proportion in
            Chart.Bar(
                label: result.figure.label, values: [proportion.count] + (hasUnknown ? [proportion.unknown] : []), note: result.text
            )
        }
        let rows = shares.map { result, proportion in
            let values = [proportion.count] + (hasUnknown ? [proportion.unknown] : []) + [proportion.base]
            return [Cell(result.figure.label, target: Anchor.figure(result.figure.key))]
                + values.map { Cell(English.number($0), number: $0) } + [Cell(result.text)]
        }
        let columns = levels.map { Table.Column($0, .number) } + [Table.Column("Base", .number), Table.Column("As printed")]
        let table = Table(
            id: Anchor.chart(definition.key) + "-data", caption: "\(definition.caption): data",
            columns: [Table.Column("Bar")] + columns, rows: rows)
        return Chart(
            id: Anchor.chart(definition.key), number: number, kind: hasUnknown ? .boundedBars : .bars, caption: definition.caption,
            alternative: "Bars of counts. " + shares.map { "\($0.0.figure.label): \($0.0.text)" }.joined(separator: ". ") + ".",
            levels: levels, bars: bars, total: shares.map(\.1.base).max() ?? 0, table: table)
    }

    /// What the bars count, where all count the same answer.
    private func counted(_ results: [FigureResult]) -> String {
        let answers = Set(results.flatMap(\.asked).flatMap(\.answers))
        return answers.count == 1 ? answers.first ?? "Counted" : "Counted"
    }
}
