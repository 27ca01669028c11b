import Statistics
import Values

/// How far the evidence has moved since a report was published, figure by figure.
package struct ReportStatus: Sendable {
    /// How much a change matters to a reader, least first.
    package enum Severity: String, Sendable, Comparable, Codable {
        case inputs = "S1"
        case value = "S2"
        case rendered = "S3"
        case conclusion = "S4"

        package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

        package var inWords: String {
            switch self {
            case .inputs: "the rows read have changed; the result is the same"
            case .value: "the result has changed; it prints the same"
            case .rendered: "the printed figure has changed"
            case .conclusion: "a conclusion has changed"
            }
        }
    }

    package struct Item: Sendable, Codable {
        /// `figure/KEY`, `claim/KEY`, or a measure's title.
        package let subject: String
        package let severity: Severity
        package let old: String
        package let new: String
    }

    package let version: Int
    package let items: [Item]

    /// Compares a publication with the draft that the same report gives now.
    init(_ published: Publication, inputs: [String: String], _ draft: ReportDraft) {
        version = published.version
        let now = draft.content
        let changed = Self.figures(published.content, now, inputs, draft.inputs)
        items = changed + Self.claims(published.content, now) + Self.measures(published.content, now)
    }

    private static func figures(
        _ old: PublicationContent, _ new: PublicationContent, _ oldInputs: [String: String], _ newInputs: [String: String]
    ) -> [Item] {
        let after = FigureChanges.byKey(new)
        return old.figures.compactMap { before in
            let key = before.figure.key
            let subject = "figure/\(key)"
            guard let now = after[key] else { return Item(subject: subject, severity: .conclusion, old: before.text, new: "gone") }
            if losesFloor(before.outcome, now.outcome) {
                return Item(subject: subject, severity: .conclusion, old: before.text, new: now.text)
            }
            if before.text != now.text { return Item(subject: subject, severity: .rendered, old: before.text, new: now.text) }
            if before.outcome != now.outcome { return Item(subject: subject, severity: .value, old: before.text, new: now.text) }
            guard oldInputs[key.text] != newInputs[key.text] else { return nil }
            return Item(subject: subject, severity: .inputs, old: before.text, new: now.text)
        }
    }

    /// Whether suppression changed, a majority was lost or won, or the base crossed the size at which percentages print.
    private static func losesFloor(_ before: Outcome, _ now: Outcome) -> Bool {
        switch (before, now) {
        case (.proportion(let old, _), .proportion(let new, _)):
            let crossesFloor = (old.base >= 10) != (new.base >= 10)
            let crossesHalf = (2 * old.count > old.base) != (2 * new.count > new.base)
            return crossesFloor || crossesHalf
        case (.change(let old), .change(let new)): return old.difference.signum() != new.difference.signum()
        case (.withheld, .proportion), (.proportion, .withheld), (.partial, .distribution), (.distribution, .partial): return true
        default: return false
        }
    }

    private static func claims(_ old: PublicationContent, _ new: PublicationContent) -> [Item] {
        let after = Dictionary(new.claims.map { ($0.claim.key, $0.verdict) }) { $1 }
        return old.claims.compactMap { result in
            guard let now = after[result.claim.key], now.kind != result.verdict.kind else { return nil }
            return Item(
                subject: "claim/\(result.claim.key)", severity: .conclusion, old: result.verdict.kind.inWords, new: now.kind.inWords
            )
        }
    }

    private static func measures(_ old: PublicationContent, _ new: PublicationContent) -> [Item] {
        let status = 4
        let after = Dictionary(new.measures.map { ($0[0], $0[status]) }) { $1 }
        return old.measures.compactMap { cells in
            guard let now = after[cells[0]], now != cells[status] else { return nil }
            return Item(subject: "measure \(cells[0])", severity: .conclusion, old: cells[status], new: now)
        }
    }
}
