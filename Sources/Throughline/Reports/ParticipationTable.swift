import Documents
import Statistics
import Values

/// The grid of who took part in what: a row an authority, a column an event or a wave, totals with bounds at the foot.
struct ParticipationTable {
    let dataset: Dataset

    func table(_ definition: TableDefinition, number: String) -> Table {
        let labels = dataset.unitLabels ?? []
        let rows = labels.indices.filter(isMember).map { row in
            [Cell(labels[row])] + dataset.columns.map { cell($0, row) }
        }
        return Table(
            id: Anchor.table(definition.key), number: number, caption: definition.caption,
            shorthand: hasGaps ? ["[z] means that the local authority was not a member on the day."] : [],
            columns: [Table.Column("Local authority")] + dataset.columns.map { Table.Column($0.variable.label) },
            rows: rows + [[Cell("Took part")] + dataset.columns.map(total)],
            notes: [
                [
                    .text(
                        "'Not recorded' means that nobody wrote down whether the local authority took part. It is counted neither as taking part nor as staying away."
                    )
                ]
            ])
    }

    /// Whether the authority could have taken part in anything.
    private func isMember(_ row: Int) -> Bool { dataset.columns.contains { state($0, row) != .missing(.notAsked) } }

    private var hasGaps: Bool {
        (0..<dataset.rowCount).contains { row in isMember(row) && dataset.columns.contains { state($0, row) == .missing(.notAsked) }
        }
    }

    private enum State: Equatable {
        case category(Int)
        case missing(Missing)
    }

    private func state(_ column: Column, _ row: Int) -> State {
        guard case .codes(let codes) = column.cells else { return .missing(.notRecorded) }
        return Missing(code: codes[row]).map(State.missing) ?? .category(Int(codes[row]))
    }

    private func cell(_ column: Column, _ row: Int) -> Cell {
        switch state(column, row) {
        case .category(let position): Cell(column.variable.categories[position].label, state: position == 0 ? .yes : .no)
        case .missing(.notAsked): Cell(Missing.notAsked.shorthand)
        case .missing(.notYetDue): Cell("Not yet due", state: .unknown)
        case .missing: Cell("Not recorded", state: .unknown)
        }
    }

    private func total(_ column: Column) -> Cell {
        let taking = column.variable.categories.first.map { [$0.key] } ?? []
        let query = Query(variables: [column.variable.key], categories: taking, base: .roster, show: .share)
        guard let outcome = try? query.evaluate(on: .dataset(dataset)) else { return Cell("[x]") }
        return Cell(outcome.prose())
    }
}
