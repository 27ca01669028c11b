import Values

extension Outcome {
    /// What is printed in a sentence. A count prints alone for `show: .count`, a base for `.base`; all else has its own form.
    public func prose(_ show: Query.Show = .share) -> String {
        switch self {
        case .proportion(let proportion, let unit):
            switch show {
            case .count: proportion.countProse(unit)
            case .base: English.count(proportion.base)
            default: proportion.prose(unit)
            }
        case .withheld(let withheld, _): withheld.prose(show)
        case .distribution(let tabulation, let unit): tabulation.prose(unit)
        case .partial(let tabulation, let unit): tabulation.prose(unit)
        case .names(let names, let base, let unknown): Outcome.prose(names: names, base: base, unknown: unknown)
        case .cells(let count, let unknown, let recorded, let all):
            Outcome.prose(cells: count, unknown: unknown, recorded: recorded, all: all)
        case .mean(let count, let unknown, let units, let unit):
            ExactMean(count: count, unknown: unknown, units: units).text ?? BaseKind.answered.empty(unit)
        case .change(let change): change.prose
        }
    }

    /// What is printed in a place of a table, with shorthand in square brackets (rule N13).
    public func cell(_ show: Query.Show = .share) -> String {
        switch self {
        case .proportion(let proportion, let unit):
            switch show {
            case .count: proportion.countCell
            case .base: English.number(proportion.base)
            default: proportion.cell(unit)
            }
        case .withheld(let withheld, _): withheld.cell(show)
        case .distribution(let tabulation, let unit): tabulation.cell(unit)
        case .partial(let tabulation, _): tabulation.cell
        case .names(let names, let base, let unknown):
            names.isEmpty && base == 0 ? "[z]" : Outcome.prose(names: names, base: base, unknown: unknown)
        case .cells(_, _, _, let all): all == 0 ? "[z]" : prose(show)
        case .mean(let count, let unknown, let units, _):
            ExactMean(count: count, unknown: unknown, units: units).text.map { unknown > 0 ? "\($0) [x]" : $0 } ?? "[z]"
        case .change(let change): change.cell
        }
    }

    /// `Buckinghamshire, Hampshire and Kent`; what is not known is said.
    private static func prose(names: [String], base: Int, unknown: Int) -> String {
        if base == 0 { return "none, as there is nobody to name" }
        let doubt = unknown == 0 ? "" : " (\(English.count(unknown)) more \(unknown == 1 ? "is" : "are") not known)"
        return (names.isEmpty ? "none" : English.list(names)) + doubt
    }

    /// `47 of the 56 recorded cells; 47 to 48 of 57 (82% to 84%)`, or `47 of 57 (82%)` where all are recorded.
    private static func prose(cells count: Int, unknown: Int, recorded: Int, all: Int) -> String {
        guard all > 0, let low = Share(count, all), let high = Share(count + unknown, all) else { return "nothing is recorded" }
        let percentages = Proportion.printsPercentage(count, of: all)
        let whole = English.number(all)
        if unknown == 0 { return "\(English.number(count)) of \(whole)" + (percentages ? " (\(low.percentText()))" : "") }
        let known = "\(English.number(count)) of the \(English.number(recorded)) recorded cells"
        let range = "\(English.number(count)) to \(English.number(count + unknown)) of \(whole)"
        guard percentages, low.percent() != high.percent() else { return "\(known); \(range)" }
        return "\(known); \(range) (\(low.percentText()) to \(high.percentText()))"
    }
}
