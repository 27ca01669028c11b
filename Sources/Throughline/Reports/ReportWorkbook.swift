import Documents
import Statistics
import Values

/// The tables of a report as a workbook: those of the narrative and of its charts, then every figure and claim.
struct ReportWorkbook {
    let document: Document
    let content: PublicationContent
    let version: Int?

    func workbook() -> Workbook {
        let tables = tables()
        return Workbook(
            title: document.title, language: document.language, date: document.date, publisher: document.publisher,
            banner: document.banner, cover: cover, notes: notes(on: tables), tables: tables)
    }

    private var cover: [String] {
        [
            document.subtitle, content.summary, version.map { "Version \($0)" } ?? "Draft, not published",
            "Evidence as of \(English.date(content.asOf))",
            "Approved by \(content.approvedBy?.inWords ?? "nobody")", "Published by \(document.publisher)",
            "One table stands on each sheet after the notes. The report itself is in index.html, report.pdf and report.docx.",
        ].compactMap { $0 }
    }

    private func notes(on tables: [Table]) -> [String] {
        [
            "A percentage is always printed with its base. A count under 5 and a base under 10 print without a percentage.",
            "Shares are rounded once, halves up, from exact counts.",
            "Missing is not 'no': who did not reply, was not asked or is not recorded is counted apart.",
        ] + Shorthand.explained(in: tables.flatMap { [$0.columns.map { Cell($0.header) }] + $0.rows })
    }

    private func tables() -> [Table] {
        document.blocks.flatMap(tables) + [figures, claims].compactMap { $0 }
    }

    private func tables(_ block: Block) -> [Table] {
        switch block {
        case .table(let table): [table]
        case .chart(let chart): [chart.table]
        default: []
        }
    }

    private var figures: Table {
        Table(
            id: "figures", caption: "Every figure of the report",
            columns: ["Key", "Figure", "As printed", "Base", "Missing", "Source", "Hash"].map { Table.Column($0) },
            rows: content.figures.map { result in
                let words = FigureWords(result)
                return [
                    Cell(result.figure.key.text), Cell(result.figure.label), Cell(result.text), Cell(words.base),
                    Cell(words.missing.map(English.capitalised) ?? "None"), Cell(words.source), Cell(result.hash),
                ]
            })
    }

    private var claims: Table? {
        guard !content.claims.isEmpty else { return nil }
        return Table(
            id: "claims", caption: "Every claim of the report and how it was tested",
            columns: ["Key", "Rule", "Verdict", "Why"].map { Table.Column($0) },
            rows: content.claims.map { result in
                [
                    Cell(result.claim.key.text), Cell(result.claim.rule.inWords), Cell(result.verdict.kind.inWords),
                    Cell(result.verdict.reason),
                ]
            })
    }
}
