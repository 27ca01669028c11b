import Database
import Values

extension Stores {
    var evidence: EvidenceStore { EvidenceStore(db: db) }
}

/// Published totals, and the definitions of figures, tables, charts and claims.
struct EvidenceStore {
    let db: any Connection

    enum Kind: String, CaseIterable { case figure, table, chart, claim }

    /// Every definition of a kind, by key.
    func definitions<Definition: Decodable>(_ type: Definition.Type, _ kind: Kind, in id: ProgrammeID) throws -> [Definition] {
        try db.query(
            "SELECT definition FROM evidence_definition WHERE programme_id = \(id.number) AND kind = \(kind.rawValue) ORDER BY key"
        ).map { try CanonicalJSON.read(type, fromText: try $0["definition"]) }
    }

    /// Stores a definition in place of the one of the same key.
    func put(_ definition: some Encodable, _ kind: Kind, key: Key, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO evidence_definition (programme_id, kind, key, definition)
            VALUES (\(id.number), \(kind.rawValue), \(key), \(CanonicalJSON.text(definition)))
            ON CONFLICT (programme_id, kind, key) DO UPDATE SET definition = excluded.definition
            """)
    }

    func documents(in id: ProgrammeID) throws -> [CitedDocument] {
        try db.query(
            "SELECT key, title, publisher, published FROM cited_document WHERE programme_id = \(id.number) ORDER BY key"
        ).map(CitedDocument.init(row:))
    }

    func put(_ document: CitedDocument, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO cited_document (programme_id, key, title, publisher, published)
            VALUES (\(id.number), \(document.key), \(document.title), \(document.publisher), \(document.published))
            ON CONFLICT (programme_id, key) DO UPDATE
            SET title = excluded.title, publisher = excluded.publisher, published = excluded.published
            """)
    }
}

extension CitedDocument {
    fileprivate init(row: Row) throws {
        self.init(key: try row["key"], title: try row["title"], publisher: try row["publisher"], published: try row["published"])
    }
}
