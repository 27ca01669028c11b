import Documents
import Statistics
import Values

/// Makes the tables of a report from its evaluation.
struct ReportTables {
    let evaluation: ReportEvaluation

    /// A table by its definition; nil where the evidence that it prints was not read.
    func table(_ definition: TableDefinition, number: String) -> Table? {
        switch definition.kind {
        case .measures: evaluation.measures.map { measures($0, definition, number) }
        case .participation: evaluation.participation.map { ParticipationTable(dataset: $0).table(definition, number: number) }
        case .surveyDomains: surveyDomains(definition, number)
        case .feedback: feedback(definition, number)
        }
    }

    private func measures(_ register: Listing, _ definition: TableDefinition, _ number: String) -> Table {
        Table(
            id: Anchor.table(definition.key), number: number, caption: definition.caption,
            columns: register.columns.dropLast().map { Table.Column($0) },
            rows: register.rows.map { row in row.cells.dropLast().map { Cell($0) } },
            notes: [[.text("Statuses follow from the target, what was achieved and the day of the evidence.")]])
    }

    private func surveyDomains(_ definition: TableDefinition, _ number: String) -> Table {
        var resolver = NarrativeResolver(evaluation: evaluation)
        let rows = definition.rows.map { row in
            [
                Cell(row.title), Cell(parts: evaluation.result(row.figure).map { [$0.reference] } ?? []),
                Cell(parts: evidence(row)), Cell(parts: resolver.inlines(row.says ?? "")),
                Cell(parts: resolver.inlines(row.leadsTo ?? "")),
            ]
        }
        return Table(
            id: Anchor.table(definition.key), number: number, caption: definition.caption,
            columns: ["Domain", "Ratings", "Evidence", "What the evidence says", "What it leads to"].map { Table.Column($0) },
            rows: rows,
            notes: [
                [.text("Ratings are counts of the local authorities that answered; no local authority's own rating is published.")]
            ])
    }

    private func evidence(_ row: TableDefinition.Row) -> [Inline] {
        row.evidence.compactMap { evaluation.result($0) }.enumerated().flatMap { offset, result -> [Inline] in
            [.text((offset > 0 ? ". " : "") + result.figure.label + ": "), result.reference]
        }
    }

    private func feedback(_ definition: TableDefinition, _ number: String) -> Table {
        let tables = definition.rows.compactMap { row in
            evaluation.result(row.figure).map { FeedbackRows(title: row.title, result: $0) }
        }
        return Table(
            id: Anchor.table(definition.key), number: number, caption: definition.caption,
            shorthand: Shorthand.explained(in: tables.flatMap(\.rows)),
            columns: [
                Table.Column("Question and answer"), Table.Column("Count", .number), Table.Column("Base", .number),
                Table.Column("As a share"),
            ],
            rows: tables.flatMap(\.rows), notes: tables.flatMap(\.notes).map { [.text($0)] })
    }
}
