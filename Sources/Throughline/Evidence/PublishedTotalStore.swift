import Database
import Values

extension Stores {
    var publishedTotals: PublishedTotalStore { PublishedTotalStore(db: db) }
}

/// Tabulations taken from cited documents.
struct PublishedTotalStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [PublishedTotal] {
        let cells = try cells(in: id)
        return try db.query(
            "SELECT \(PublishedTotal.columns) FROM published_total WHERE programme_id = \(id.number) ORDER BY key"
        ).map { try PublishedTotal(row: $0, cells: cells) }
    }

    func insert(_ total: PublishedTotal, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO published_total (programme_id, \(PublishedTotal.columns))
            VALUES (\(id.number), \(total.key), \(total.title), \(total.kind.rawValue), \(total.unit.rawValue), \(total.base),
                \(total.invited), \(total.unsplit), \(total.document), \(total.place), \(total.lines), \(total.note))
            """)
        try insertCells(of: total, in: id)
    }

    func update(_ total: PublishedTotal, in id: ProgrammeID) throws {
        try db.execute("DELETE FROM published_total_cell WHERE programme_id = \(id.number) AND total_key = \(total.key)")
        try db.execute(
            """
            UPDATE published_total SET title = \(total.title), kind = \(total.kind.rawValue), unit = \(total.unit.rawValue),
                base = \(total.base), invited = \(total.invited), unsplit = \(total.unsplit), document_key = \(total.document),
                place = \(total.place), lines = \(total.lines), note = \(total.note)
            WHERE programme_id = \(id.number) AND key = \(total.key)
            """)
        try insertCells(of: total, in: id)
    }

    private func insertCells(of total: PublishedTotal, in id: ProgrammeID) throws {
        try db.insert(
            into: "published_total_cell",
            columns: ["programme_id", "total_key", "number", "key", "label", "count", "is_derived"],
            rows: total.cells.enumerated().map { offset, cell in
                [
                    .integer(id.number), .text(total.key.text), .integer(Int64(offset + 1)), .text(cell.key.text),
                    .text(cell.label),
                    .integer(Int64(cell.count)), .boolean(cell.isDerived),
                ]
            })
    }

    private func cells(in id: ProgrammeID) throws -> [Key: [PublishedTotal.Cell]] {
        let rows = try db.query(
            """
            SELECT total_key, key, label, count, is_derived FROM published_total_cell
            WHERE programme_id = \(id.number) ORDER BY total_key, number
            """)
        var cells: [Key: [PublishedTotal.Cell]] = [:]
        for row in rows {
            let cell = PublishedTotal.Cell(
                key: try row["key"], label: try row["label"], count: try row["count"], isDerived: try row["is_derived"])
            cells[try row["total_key"], default: []].append(cell)
        }
        return cells
    }
}

extension PublishedTotal {
    fileprivate static let columns: SQL = "key, title, kind, unit, base, invited, unsplit, document_key, place, lines, note"

    fileprivate init(row: Row, cells: [Key: [Cell]]) throws {
        let key: Key = try row["key"]
        self.init(
            key: key, title: try row["title"], kind: Kind(rawValue: try row["kind"]) ?? .single,
            unit: UnitKind(rawValue: try row["unit"]) ?? .authorities, base: try row["base"], invited: try row["invited"],
            cells: cells[key] ?? [], unsplit: try row["unsplit"], document: try row["document_key"], place: try row["place"],
            lines: try row["lines"], note: try row["note"])
    }
}
