import Statistics
import Values

/// What a figure's note says, in words.
struct FigureWords {
    let result: FigureResult

    init(_ result: FigureResult) { self.result = result }

    /// `Local authorities that answered ‘Very clear’ to ‘How clear is the vision?’`: the definition, read aloud.
    var counted: String {
        let query = result.figure.query
        let unit = English.capitalised(result.unit?.plural ?? (query.show == .cells ? "cells" : "answers"))
        if query.show == .base { return "\(unit): \(query.base.inWords(of: result.unit))" }
        let answers = Array(Set(result.asked.flatMap(\.answers))).sorted().map { "‘\($0)’" }
        let asked = English.list(result.asked.map { "‘\($0.variable)’" })
        let what = answers.isEmpty ? "by answer to \(asked)" : "with \(English.list(answers, joinedBy: "or")) for \(asked)"
        let several = query.variables.count > 1 ? " (\(query.match.inWords))" : ""
        let filters = query.filter.map { "\($0.variable) is \(English.list($0.categories, joinedBy: "or"))" }
        return "\(unit) \(what)\(several)" + (filters.isEmpty ? "" : ", only where \(English.list(filters))")
    }

    var base: String {
        let kind = result.figure.query.base.inWords(of: result.unit)
        switch result.outcome {
        case .proportion(let proportion, let unit): return "\(unit.counted(proportion.base)): \(kind)"
        case .withheld(let withheld, let unit): return withheld.base.map { "\(unit.counted($0)): \(kind)" } ?? "not shown"
        case .distribution(let tabulation, let unit): return "\(unit.counted(tabulation.answered)): \(kind)"
        case .partial(let tabulation, let unit): return tabulation.answered.map { "\(unit.counted($0)): \(kind)" } ?? "not shown"
        case .names(_, let base, _): return "\(English.number(base)): \(kind)"
        case .cells(_, _, let recorded, let all):
            return "\(English.counted(all, "cell")), of which \(English.number(recorded)) recorded"
        case .mean(_, _, let units, let unit): return "\(unit.counted(units)): \(kind)"
        case .change(let change): return "\(change.unit.counted(change.matched)) with an answer both times"
        }
    }

    var missing: String? {
        let counts: [Missing: Int]
        switch result.outcome {
        case .proportion(let proportion, _): counts = proportion.missing
        case .distribution(let tabulation, _): counts = tabulation.missing
        case .partial(let tabulation, _): counts = tabulation.missing
        default: return nil
        }
        let words = Missing.phrases(counts)
        return words.isEmpty ? nil : words
    }

    /// What `range` is: a census may be known whole one day, a sample of people never.
    var rangeTerm: String { result.unit?.isPerson == true ? "Interval" : "If all were known" }

    /// Worst-case bounds of a partial census, or an interval for people.
    var range: String? {
        guard case .proportion(let proportion, let unit) = result.outcome, result.figure.query.show == .share else { return nil }
        return unit.isPerson ? proportion.intervalProse(unit) : proportion.worstCaseProse
    }

    var rule: String {
        let isSuppressed: Bool
        switch result.outcome {
        case .withheld, .partial: isSuppressed = true
        default: isSuppressed = false
        }
        let small = "Rounded once from exact counts, halves up; no percentage for a count under 5 or a base under 10"
        return isSuppressed ? small + "; small counts of people are not shown, nor those that would give them away" : small
    }

    var source: String {
        result.sources.map { source in
            let words = [source.title + (source.citation.map { " (\($0))" } ?? ""), source.note].compactMap { $0 }.joined(
                separator: ". ")
            return words.hasSuffix(".") ? String(words.dropLast()) : words
        }.joined(separator: "; ")
    }

    /// The query as it stands in a pack, on one line.
    var definition: String {
        let query = result.figure.query
        var parts = ["source \(result.figure.sources.joined(separator: " → "))", query.variables.joined(separator: "+")]
        if !query.categories.isEmpty { parts.append("in " + query.categories.joined(separator: "|")) }
        if query.variables.count > 1 { parts.append("match \(query.match.inWords)") }
        parts += query.filter.map { "where \($0.variable) in \($0.categories.joined(separator: "|"))" }
        return (parts + ["base \(query.base.rawValue)", "show \(query.show.rawValue)"]).joined(separator: "; ")
    }
}

extension Match {
    var inWords: String {
        switch self {
        case .all: "all of them"
        case .any: "any of them"
        case .none: "none of them"
        case .exactly(let count): "exactly \(count) of them"
        case .atLeast(let count): "at least \(count) of them"
        }
    }
}

extension BaseKind {
    fileprivate func inWords(of unit: Unit?) -> String {
        let all = unit?.isPerson == true ? "all who" : "all that"
        return switch self {
        case .roster: "every member on the day"
        case .invited: "\(all) were invited"
        case .returned: "\(all) sent a return"
        case .asked: "\(all) were asked this"
        case .answered: "\(all) answered this"
        case .attended: "\(all) attended"
        }
    }
}

extension Verdict.Kind {
    var inWords: String {
        switch self {
        case .supported: "Supported"
        case .notSupported: "Not supported"
        case .dependsOnMissing: "Depends on what is missing"
        case .ambiguous: "Ambiguous"
        case .noEvidence: "No evidence"
        }
    }
}

extension ClaimRule {
    var inWords: String {
        switch self {
        case .equals(let limit): "Equals \(limit.inWords)"
        case .atLeast(let limit): "At least \(limit.inWords)"
        case .atMost(let limit): "At most \(limit.inWords)"
        case .highest: "Stands alone first: ratings by share at the middle level or above, then at the top level"
        case .lowest: "Stands alone last: ratings by share at the middle level or above, then at the top level"
        case .largest: "Has the largest count of its question, alone"
        case .most: "More than half of the base, and of everyone invited"
        case .all: "Every one of the base"
        case .none: "Not one of the base"
        case .increased: "Rose among those that answered both times"
        case .decreased: "Fell among those that answered both times"
        case .ambiguous: "The words have more than one meaning"
        case .noEvidence: "No figure is bound to the words"
        }
    }
}

extension ClaimLimit {
    fileprivate var inWords: String {
        switch self {
        case .count(let count): English.number(count)
        case .share(let numerator, let denominator):
            denominator == 100 ? "\(numerator)%" : "\(numerator) of \(denominator)"
        }
    }
}
