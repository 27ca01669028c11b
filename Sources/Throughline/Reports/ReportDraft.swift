import Documents
import Statistics
import Values

/// A report computed from its evidence, with what stands against it: one step before publication.
struct ReportDraft {
    let programme: Programme
    let report: Report
    let evaluation: ReportEvaluation
    let use: ReportUse
    let parts: [Markdown.Part]
    let findings: [Finding]

    /// - Throws: `Faults` in the narrative, `EvidenceFault` where the evidence cannot answer.
    init(_ report: Report, of programme: Programme, in id: ProgrammeID, stores: Stores) throws {
        self.programme = programme
        self.report = report
        let definitions = try ReportDefinitions(stores.evidence, in: id)
        use = try ReportUse(report.narrative, definitions)
        let catalogue = try stores.catalogue(for: Scope(programme: id, asOf: report.asOf))
        evaluation = try ReportEvaluation(use, definitions, catalogue)
        parts = try Markdown.parse(report.narrative.text, file: report.narrative.file, firstLine: report.narrative.firstLine)
        findings = ReportFindings(report: report, evaluation: evaluation, parts: parts, tables: use.tables).all()
    }

    /// Findings that stop publication: not waived, or not to be waived.
    var stopping: [Finding] {
        let waived = Set(report.waivers.map(\.finding))
        return findings.filter { $0.stops && !($0.canBeWaived && waived.contains($0.id)) }
    }

    var content: PublicationContent {
        PublicationContent(
            report: "\(programme.key)/\(report.key)", title: report.title, subtitle: report.subtitle, summary: report.summary,
            asOf: report.asOf, approvedBy: report.approvedBy, publisher: programme.publisher, banner: programme.banner,
            isIndexed: programme.isIndexed, narrative: report.narrative.text,
            figures: evaluation.figures.values.map(\.result).sorted { $0.figure.key < $1.figure.key }, tables: use.tables,
            charts: use.charts, claims: evaluation.claims.values.sorted { $0.claim.key < $1.claim.key },
            measures: evaluation.measures?.rows.map(\.cells) ?? [], publicRows: PublicRows(evaluation: evaluation).tables,
            findings: findings, waivers: report.waivers)
    }

    var inputs: [String: String] {
        Dictionary(evaluation.inputs.map { ($0.key.text, $0.value) }) { $1 }
    }
}
