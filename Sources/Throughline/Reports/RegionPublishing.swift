import Documents
import Foundation
import Values

extension Region {
    /// Publishes a report and writes its files, or for a draft writes them with what stands against it inside.
    ///
    /// - Parameter name: `programme/report`.
    /// - Throws: `PublicationRefusal`, `Faults`, `EvidenceFault` in its content; `PDFError` where the helper fails, before any file is
    ///   written. A publication that was stored stays stored; publishing again writes its files.
    package func publish(
        _ name: String, to folder: URL, change: Publisher.Change? = nil, isDraft: Bool = false, pdf: PDFRenderer,
        progress: (String) -> Void = { _ in }
    ) throws -> PublicationSummary {
        progress("reading the evidence")
        return isDraft
            ? try writeDraft(name, to: folder, pdf: pdf, progress)
            : try writePublication(name, to: folder, change, pdf: pdf, progress)
    }

    private func writeDraft(
        _ name: String, to folder: URL, pdf: PDFRenderer, _ progress: (String) -> Void
    ) throws -> PublicationSummary {
        let draft = try read { try Publisher(stores: $0, name: name).draft() }
        let document = ReportDocument(draft: draft, version: nil, history: [], changes: []).document()
        let files = try PublicationFiles(document: document, content: draft.content, version: nil, pdf: pdf)
            .write(to: folder, progress: progress)
        return summary(draft.content, version: nil, files)
    }

    private func writePublication(
        _ name: String, to folder: URL, _ change: Publisher.Change?, pdf: PDFRenderer, _ progress: (String) -> Void
    ) throws -> PublicationSummary {
        let publication = try writeAlone { try Publisher(stores: $0, name: name).publish(change) }
        let files = try PublicationFiles(
            document: publication.document, content: publication.content, version: publication.version, pdf: pdf
        ).write(to: folder, progress: progress)
        return summary(publication.content, version: publication.version, files)
    }

    private func summary(_ content: PublicationContent, version: Int?, _ files: [String]) -> PublicationSummary {
        PublicationSummary(
            title: content.title, version: version, figures: content.figures.count, claims: content.claims.count,
            findings: content.findings, waivers: content.waivers.count, files: files)
    }

    /// Names of every report: `programme/report`.
    package func reports() throws -> [String] {
        try read { stores in
            try stores.programmes.all().flatMap { programme -> [String] in
                guard let id = try stores.programmes.find(programme.key)?.id else { return [] }
                return try stores.reports.all(in: id).map { "\(programme.key)/\($0.key)" }
            }
        }
    }

    /// How far the evidence has moved since the last publication; nil where there is none.
    ///
    /// - Parameter day: the day on which the evidence is read; by default the report's own.
    package func status(of name: String, asOf day: Day? = nil) throws -> ReportStatus? {
        try read { stores in
            let publisher = try Publisher(stores: stores, name: name)
            guard let latest = try publisher.stores.publications.latest(of: publisher.report.key, in: publisher.id) else {
                return nil
            }
            let report = day.map { publisher.report.reading(on: $0) } ?? publisher.report
            let draft = try ReportDraft(report, of: publisher.programme, in: publisher.id, stores: publisher.stores)
            return ReportStatus(latest.publication, inputs: latest.inputs, draft)
        }
    }
}

extension Report {
    /// The same report with its evidence read on another day.
    fileprivate func reading(on day: Day) -> Report {
        Report(
            key: key, title: title, subtitle: subtitle, asOf: day, summary: summary, approvedBy: approvedBy, waivers: waivers,
            narrative: narrative)
    }
}
