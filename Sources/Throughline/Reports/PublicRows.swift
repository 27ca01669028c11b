import Documents
import Statistics
import Values

/// Rows that may leave the house: participation, which is published by name.
struct PublicRows {
    let evaluation: ReportEvaluation

    var tables: [Table] {
        guard let dataset = evaluation.participation, let keys = dataset.unitKeys, let labels = dataset.unitLabels else {
            return []
        }
        let columns = [Table.Column("key"), Table.Column("name")] + dataset.columns.map { Table.Column($0.variable.key) }
        let rows = keys.indices.map { row in
            [Cell(keys[row]), Cell(labels[row])] + dataset.columns.map { Cell(value($0, row)) }
        }
        return [Table(id: "participation", caption: "Participation of local authorities", columns: columns, rows: rows)]
    }

    private func value(_ column: Column, _ row: Int) -> String {
        guard case .codes(let codes) = column.cells else { return Missing.notRecorded.rawValue }
        if let missing = Missing(code: codes[row]) { return missing.rawValue }
        return column.variable.categories[Int(codes[row])].key
    }
}
