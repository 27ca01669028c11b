import Statistics
import Values

/// Why a report is not published; nothing was stored.
package enum PublicationRefusal: Error {
    case unknownReport(String, nearMatch: String?)
    /// Findings that neither the evidence nor a waiver settles.
    case findings([Finding])
    /// The content differs from the last version and no reason was given.
    case needsReason(version: Int, changes: [Publication.FigureChange])
}

extension PublicationRefusal: CustomStringConvertible {
    /// True where the name was wrong, and not the content.
    package var isUsage: Bool {
        if case .unknownReport = self { return true }
        return false
    }

    package var description: String {
        switch self {
        case .unknownReport(let name, let near):
            "there is no report '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
        case .findings(let findings):
            (findings.map(\.line) + [
                "\(English.counted(findings.count, "finding")) \(findings.count == 1 ? "stops" : "stop") publication; nothing was published"
            ])
            .joined(separator: "\n")
        case .needsReason(let version, let changes):
            (changes.map { "\($0.key): \($0.old ?? "not printed") → \($0.new ?? "not printed")" } + [
                "the report differs from version \(version): say why with --revision or --correction"
            ]).joined(separator: "\n")
        }
    }
}

/// Turns a report into a publication, or says why not.
package struct Publisher {
    package enum Change {
        case revision(String)
        case correction(String)
    }

    let stores: Stores
    let programme: Programme
    let id: ProgrammeID
    let report: Report

    /// A report by its name, `programme/report`.
    init(stores: Stores, name: String) throws {
        let parts = name.split(separator: "/").map(String.init)
        let names = try stores.programmes.all().flatMap { programme -> [String] in
            guard let id = try stores.programmes.find(programme.key)?.id else { return [] }
            return try stores.reports.all(in: id).map { "\(programme.key)/\($0.key)" }
        }
        guard
            parts.count == 2, let programmeKey = Key(parts[0]), let reportKey = Key(parts[1]),
            let found = try stores.programmes.find(programmeKey), let report = try stores.reports.find(reportKey, in: found.id)
        else { throw PublicationRefusal.unknownReport(name, nearMatch: NearMatch.of(name, among: names)) }
        self.stores = stores
        self.report = report
        id = found.id
        programme = found.programme
    }

    func draft() throws -> ReportDraft { try ReportDraft(report, of: programme, in: id, stores: stores) }

    /// The publication that stands for the report as it is now: the last one where nothing has changed, otherwise a new version.
    func publish(_ change: Change?) throws -> Publication {
        let draft = try draft()
        let latest = try stores.publications.latest(of: report.key, in: id)
        let content = draft.content
        if let latest, latest.contentHash == content.hash { return latest.publication }
        let splits = latest.map { SplitFindings(old: $0.publication.content, new: content).all() } ?? []
        guard draft.stopping.isEmpty, splits.isEmpty else { throw PublicationRefusal.findings(draft.stopping + splits) }
        let changes = latest.map { FigureChanges.between($0.publication.content, content) } ?? []
        if let latest, change == nil {
            throw PublicationRefusal.needsReason(version: latest.publication.version, changes: changes)
        }
        return try add(draft, content, after: latest?.publication, change, changes)
    }

    private func add(
        _ draft: ReportDraft, _ content: PublicationContent, after latest: Publication?, _ change: Change?,
        _ changes: [Publication.FigureChange]
    ) throws -> Publication {
        let version = (latest?.version ?? 0) + 1
        let (kind, reason) = latest == nil ? (.first, nil) : change.kindAndReason
        let this = PublicationHistory(version: version, kind: kind, reason: reason, asOf: content.asOf)
        let history = try stores.publications.history(of: report.key, in: id) + [this]
        let document = ReportDocument(draft: draft, version: version, history: history, changes: changes).document()
        let publication = Publication(
            version: version, kind: kind, reason: reason, changes: changes, content: content, document: document)
        try stores.publications.add(publication, of: report.key, inputs: draft.inputs, in: id)
        return publication
    }
}

extension Publisher.Change? {
    fileprivate var kindAndReason: (Publication.Kind, String?) {
        switch self {
        case .revision(let reason): (.revision, reason)
        case .correction(let reason): (.correction, reason)
        case nil: (.first, nil)
        }
    }
}
