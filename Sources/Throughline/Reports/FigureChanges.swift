import Statistics
import Values

/// What printed figures become from one version's content to the next.
enum FigureChanges {
    static func between(_ old: PublicationContent, _ new: PublicationContent) -> [Publication.FigureChange] {
        let before = byKey(old)
        let after = byKey(new)
        return Set(before.keys).union(after.keys).sorted().compactMap { key in
            guard before[key]?.text != after[key]?.text, let label = (after[key] ?? before[key])?.figure.label else { return nil }
            return Publication.FigureChange(key: key, label: label, old: before[key]?.text, new: after[key]?.text)
        }
    }

    static func byKey(_ content: PublicationContent) -> [Key: FigureResult] {
        Dictionary(content.figures.map { ($0.figure.key, $0) }) { $1 }
    }
}

/// New splits that would show what one or two newcomers said: a change of base by fewer than three publishes no new split of
/// ratings, and a figure about people is not published again with so few more that their answers could be worked out.
struct SplitFindings {
    let old: PublicationContent
    let new: PublicationContent

    func all() -> [Finding] {
        let before = FigureChanges.byKey(old)
        return new.figures.compactMap { result in
            guard let earlier = before[result.figure.key], let problem = problem(earlier, result) else { return nil }
            return Finding(
                id: "split/\(result.figure.key)", certainty: .contradiction, place: "figure '\(result.figure.key)'",
                quote: result.text, message: problem,
                right: "keeping the evidence day of the last version, or waiting for more returns",
                canBeWaived: false)
        }
    }

    private func problem(_ earlier: FigureResult, _ later: FigureResult) -> String? {
        switch (earlier.outcome, later.outcome) {
        case (.distribution(let old, let unit), .distribution(let new, _)) where !unit.isPerson && old.variable.kind == .rating:
            guard old != new, Disclosure.refusesNewSplit(oldBase: old.answered, newBase: new.answered) else { return nil }
            return "the base goes from \(old.answered) to \(new.answered), which would show how the newcomers rated themselves"
        case (.proportion(let old, let unit), .proportion(let new, _))
        where unit.isPerson && later.sources.allSatisfy { $0.citation == nil }:
            guard Disclosure.refusesDifference(from: old, to: new, under: .people) else { return nil }
            return "'\(earlier.text)' and then '\(later.text)' would show what the newcomers answered"
        default: return nil
        }
    }
}
