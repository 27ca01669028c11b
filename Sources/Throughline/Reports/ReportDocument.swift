import Documents
import Statistics
import Values

/// Makes the document of a report: title block, narrative, evidence annex, versions.
struct ReportDocument {
    let draft: ReportDraft
    /// Nil for a draft.
    let version: Int?
    let history: [PublicationHistory]
    let changes: [Publication.FigureChange]

    func document() -> Document {
        let report = draft.report
        let programme = draft.programme
        var resolver = NarrativeResolver(evaluation: draft.evaluation, tables: tables(), charts: charts())
        let narrative = resolver.blocks(draft.parts)
        let annex = EvidenceAnnex(
            evaluation: draft.evaluation, report: report, uses: resolver.uses, claimWords: resolver.claimWords,
            banner: programme.banner)
        return Document(
            title: report.title, subtitle: report.subtitle, date: report.asOf, publisher: programme.publisher,
            summary: report.summary,
            banner: programme.banner, watermark: version == nil ? "Draft" : nil, isIndexed: programme.isIndexed && version != nil,
            facts: facts(), blocks: draftNotice() + narrative + evidence(annex) + standing() + versions())
    }

    /// Tables and charts are numbered in the order in which the narrative shows them.
    private func tables() -> [Key: Table] {
        let maker = ReportTables(evaluation: draft.evaluation)
        return draft.use.tables.enumerated().reduce(into: [:]) { tables, item in
            tables[item.element.key] = maker.table(item.element, number: "Table \(item.offset + 1)")
        }
    }

    private func charts() -> [Key: Chart] {
        let maker = ReportCharts(evaluation: draft.evaluation)
        return draft.use.charts.enumerated().reduce(into: [:]) { charts, item in
            charts[item.element.key] = maker.chart(item.element, number: "Chart \(item.offset + 1)")
        }
    }

    private func facts() -> [Fact] {
        let report = draft.report
        return [
            Fact("Status", version.map { $0 == 1 ? "Published, version 1" : "Published, version \($0)" } ?? "Draft, not published"),
            Fact("Evidence as of", English.date(report.asOf)),
            Fact("Approved by", report.approvedBy?.inWords ?? "Nobody"),
            Fact("Figures", figuresInWords),
        ]
    }

    private var figuresInWords: String {
        let figures = English.counted(draft.evaluation.figures.count, "figure")
        let claims = English.counted(draft.evaluation.claims.count, "claim")
        return "\(figures) computed and \(claims) tested; each leads to its evidence"
    }

    private func draftNotice() -> [Block] {
        guard version == nil else { return [] }
        let items = draft.findings.map { finding -> [Block] in [.paragraph([.text(finding.line)])] }
        let body: [Block] =
            items.isEmpty ? [.paragraph([.text("Nothing stands against this draft.")])] : [.list(isOrdered: false, items: items)]
        return [.notice(Notice(kind: .warning, title: "Draft: what the checks found", blocks: body))]
    }

    private func evidence(_ annex: EvidenceAnnex) -> [Block] {
        let intro =
            "Each figure of this report has a note here: what was counted, of whom, what is missing and by which rule. The hash stands for "
            + "its definition and its counts; the evidence pack holds both."
        var blocks: [Block] = [
            .heading(Heading(level: 2, id: "evidence", text: "Evidence")), .paragraph([.text(intro)]),
            .heading(Heading(level: 3, id: "evidence-figures", text: "How each figure was made")),
        ]
        blocks += annex.figureEntries()
        let claims = annex.claimEntries()
        if !claims.isEmpty {
            blocks.append(.heading(Heading(level: 3, id: "evidence-claims", text: "Claims and how they were tested")))
            blocks += claims
        }
        return blocks
    }

    /// Waivers, and typed numbers that no figure bears out.
    private func standing() -> [Block] {
        let unsupported = draft.findings.filter { !$0.stops }
        var blocks: [Block] = []
        if !draft.report.waivers.isEmpty {
            blocks.append(.heading(Heading(level: 3, id: "evidence-waivers", text: "Published against the evidence, and why")))
            blocks.append(
                .list(
                    isOrdered: false,
                    items: draft.report.waivers.map { waiver in
                        let finding = draft.findings.first { $0.id == waiver.finding }
                        let what = finding.map { "‘\($0.quote)’, \($0.message)" } ?? waiver.finding
                        return [
                            .paragraph([.text("\(what). Let stand by \(waiver.role), \(waiver.organisation): \(waiver.reason)")])
                        ]
                    }))
        }
        if !unsupported.isEmpty {
            blocks.append(.heading(Heading(level: 3, id: "evidence-unsupported", text: "Numbers that no figure here supports")))
            blocks.append(
                .list(
                    isOrdered: false,
                    items: unsupported.map { [.paragraph([.text("‘\($0.quote)’ (\($0.certainty.words)): \($0.message)")])] }))
        }
        return blocks
    }

    private func versions() -> [Block] {
        guard let version else { return [] }
        var blocks: [Block] = [.heading(Heading(level: 2, id: "versions", text: "Versions"))]
        blocks.append(
            .list(
                isOrdered: false,
                items: history.map { item in
                    let kind = item.kind == .first ? "first publication" : item.kind.rawValue
                    let reason = item.reason.map { ". \($0)" } ?? ""
                    let words = "Version \(item.version), \(kind), evidence as of \(English.date(item.asOf))\(reason)"
                    return [.paragraph([.text(words)])]
                }))
        if !changes.isEmpty {
            blocks.append(.table(ChangeTable(changes: changes, from: version - 1, to: version).table))
        }
        return blocks
    }
}

/// Old and new of every figure that a new version changes.
struct ChangeTable {
    let changes: [Publication.FigureChange]
    let from: Int
    let to: Int

    var table: Table {
        Table(
            id: "table-changes", caption: "Figures that changed",
            columns: ["Figure", "Version \(from)", "Version \(to) [r]"].map { Table.Column($0) },
            rows: changes.map { [Cell($0.label), Cell($0.old ?? "Not printed"), Cell($0.new ?? "Not printed")] })
    }
}
