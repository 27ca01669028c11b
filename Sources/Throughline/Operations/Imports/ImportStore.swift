import Database
import Values

extension Stores {
    var imports: ImportStore { ImportStore(db: db) }
}

/// Imports and the records that each wrote.
struct ImportStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [ImportRecord] {
        try db.query("SELECT \(ImportRecord.columns) FROM import WHERE programme_id = \(id.number) ORDER BY number")
            .map(ImportRecord.init(row:))
    }

    /// The import of a file that stands already: same bytes, same kind and subject, not undone.
    func standing(_ sha256: String, _ kind: ImportKind, _ subject: String?, in id: ProgrammeID) throws -> ImportRecord? {
        try all(in: id).last { $0.sha256 == sha256 && $0.kind == kind && $0.subject == subject && $0.undoneOn == nil }
    }

    func nextNumber(in id: ProgrammeID) throws -> Int {
        let last: Int = try db.query(
            "SELECT COALESCE(MAX(number), 0) AS last FROM import WHERE programme_id = \(id.number)")[0]["last"]
        return last + 1
    }

    func insert(_ record: ImportRecord, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO import (programme_id, \(ImportRecord.columns))
            VALUES (\(id.number), \(record.number), \(record.kind.rawValue), \(record.subject), \(record.file), \(record.sha256),
                \(record.importedOn), \(record.importedBy), \(CanonicalJSON.text(record.mapping)),
                \(CanonicalJSON.text(record.counts)), \(record.undoneOn))
            """)
    }

    /// Says of an import what it did, once all is known.
    func finish(_ number: Int, _ counts: ImportSummary.Counts, in id: ProgrammeID) throws {
        try db.execute(
            """
            UPDATE import SET counts = \(CanonicalJSON.text(counts)) WHERE programme_id = \(id.number) AND number = \(number)
            """)
    }

    /// Takes out an import that wrote nothing.
    func remove(_ number: Int, in id: ProgrammeID) throws {
        try db.execute("DELETE FROM import WHERE programme_id = \(id.number) AND number = \(number)")
    }

    func markUndone(_ number: Int, on day: Day, in id: ProgrammeID) throws {
        try db.execute("UPDATE import SET undone_on = \(day) WHERE programme_id = \(id.number) AND number = \(number)")
    }

    func append(_ records: [ImportedRecord], numberedFrom first: Int, of number: Int, in id: ProgrammeID) throws {
        try db.insert(
            into: "import_row",
            columns: [
                "programme_id", "import_number", "number", "record_kind", "record_key", "line", "original", "was", "became",
            ],
            rows: records.enumerated().map { offset, record in
                [
                    .integer(id.number), .integer(Int64(number)), .integer(Int64(first + offset)), .text(record.kind),
                    .text(record.key), record.line.sqlValue, record.original.sqlValue, record.was.sqlValue, .text(record.became),
                ]
            })
    }

    /// What an import wrote, in the order of writing.
    func records(of number: Int, in id: ProgrammeID) throws -> [ImportedRecord] {
        try db.query(
            """
            SELECT record_kind, record_key, line, original, was, became FROM import_row
            WHERE programme_id = \(id.number) AND import_number = \(number) ORDER BY number
            """
        ).map { row in
            ImportedRecord(
                kind: try row["record_kind"], key: try row["record_key"], line: try row["line"], original: try row["original"],
                was: try row["was"], became: try row["became"])
        }
    }

    /// Records of an import that a later one, which stands, wrote too: that import and their keys.
    func writtenSince(_ number: Int, in id: ProgrammeID) throws -> (number: Int, keys: [String])? {
        let rows = try db.query(
            """
            SELECT later.import_number, later.record_key FROM import_row AS mine
            JOIN import_row AS later ON later.programme_id = mine.programme_id AND later.record_kind = mine.record_kind
                AND later.record_key = mine.record_key AND later.import_number > mine.import_number
            JOIN import ON import.programme_id = later.programme_id AND import.number = later.import_number
            WHERE mine.programme_id = \(id.number) AND mine.import_number = \(number) AND import.undone_on IS NULL
            ORDER BY later.import_number DESC, later.record_key
            """)
        guard let last: Int = try rows.first?["import_number"] else { return nil }
        return (last, try rows.map { try $0["record_key"] })
    }

    /// The imports that wrote a record, or records below its key, and stand; the latest last.
    func origins(ofKind kind: String, key: String, in id: ProgrammeID) throws -> [ImportOrigin] {
        try db.query(
            """
            SELECT import.number, import.file_name, import.file_hash, import.imported_on, import_row.line, import_row.original
            FROM import_row JOIN import ON import.programme_id = import_row.programme_id AND import.number = import_row.import_number
            WHERE import_row.programme_id = \(id.number) AND import_row.record_kind = \(kind)
                AND (import_row.record_key = \(key) OR import_row.record_key LIKE \(key + "/%")) AND import.undone_on IS NULL
            ORDER BY import.number, import_row.number
            """
        ).map { row in
            ImportOrigin(
                number: try row["number"], file: try row["file_name"], sha256: try row["file_hash"],
                importedOn: try row["imported_on"], line: try row["line"], original: try row["original"])
        }
    }
}

extension ImportRecord {
    fileprivate static let columns: SQL =
        "number, kind, subject, file_name, file_hash, imported_on, imported_by, mapping, counts, undone_on"

    fileprivate init(row: Row) throws {
        self.init(
            number: try row["number"], kind: ImportKind(rawValue: try row["kind"]) ?? .returns, subject: try row["subject"],
            file: try row["file_name"], sha256: try row["file_hash"], importedOn: try row["imported_on"],
            importedBy: try row["imported_by"],
            mapping: try CanonicalJSON.read(ImportMapping.self, fromText: try row["mapping"]),
            counts: try CanonicalJSON.read(ImportSummary.Counts.self, fromText: try row["counts"]), undoneOn: try row["undone_on"])
    }
}

extension ImportRefusal {
    /// What the database's refusal means to whoever undoes an import; nil for any other error.
    init?(undoing error: any Error) {
        guard error as? DatabaseError == .foreignKeyViolation else { return nil }
        self = .namedElsewhere
    }
}
