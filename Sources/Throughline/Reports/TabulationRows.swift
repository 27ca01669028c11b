import Statistics
import Values

/// The counts behind one figure, a row each: figure, category, count, base, kind of base, and the state of the count.
///
/// States: `counted`, `possible` (inside the base and not known), `hidden`, `rounded`, `missing` (outside the base, by reason),
/// `unsplit`, `derived`.
struct TabulationRows {
    let rows: [[String]]

    init(_ result: FigureResult) {
        let key = result.figure.key.text
        let kind = result.figure.query.base.rawValue
        func row(_ category: String, _ count: Int?, _ base: Int?, _ state: String) -> [String] {
            [key, category, count.map(String.init) ?? "hidden", base.map(String.init) ?? "hidden", kind, state]
        }
        func missing(_ counts: [Missing: Int], _ base: Int?) -> [[String]] {
            counts.sorted { $0.key < $1.key }.map { row($0.key.rawValue, $0.value, base, "missing") }
        }
        switch result.outcome {
        case .proportion(let proportion, _):
            rows =
                [row("matches", proportion.count, proportion.base, proportion.derived ? "derived" : "counted")]
                + (proportion.unknown > 0 ? [row("matches", proportion.unknown, proportion.base, "possible")] : [])
                + missing(proportion.missing, proportion.base)
        case .withheld(let withheld, _): rows = [row("matches", nil, withheld.base, withheld.isRounded ? "rounded" : "hidden")]
        case .distribution(let tabulation, _):
            rows =
                zip(tabulation.variable.categories, tabulation.counts).map { category, count in
                    row(category.key, count, tabulation.answered, tabulation.derived.contains(category.key) ? "derived" : "counted")
                } + (tabulation.unsplit > 0 ? [row("not-split", tabulation.unsplit, tabulation.answered, "unsplit")] : [])
                + missing(tabulation.missing, tabulation.answered)
        case .partial(let tabulation, _):
            rows =
                zip(tabulation.variable.categories, tabulation.counts).map { category, count in
                    row(
                        category.key, count, tabulation.answered,
                        count == nil ? "hidden" : tabulation.rounding > 1 ? "rounded" : "counted")
                } + missing(tabulation.missing, tabulation.answered)
        case .names(let names, let base, _): rows = names.map { row($0, 1, base, "counted") }
        case .cells(let count, let unknown, let recorded, let all):
            rows = [
                row("matches", count, all, "counted"), row("matches", unknown, all, "possible"),
                row("recorded", recorded, all, "counted"),
            ]
        case .mean(let count, let unknown, let units, _):
            rows = [row("sum", count, units, "counted"), row("sum", unknown, units, "possible")]
        case .change(let change):
            rows = [row("before", change.before, change.matched, "counted"), row("after", change.after, change.matched, "counted")]
        }
    }
}
