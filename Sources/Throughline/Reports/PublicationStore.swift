import Database
import Foundation
import Values

extension Stores {
    var publications: PublicationStore { PublicationStore(db: db) }
}

/// Publications: added, never changed.
struct PublicationStore {
    let db: any Connection

    /// The newest publication of a report, with the fingerprints of the rows it read.
    func latest(of report: Key, in id: ProgrammeID) throws -> (
        publication: Publication, contentHash: String, inputs: [String: String]
    )? {
        let row = try db.first(
            """
            SELECT record, content_hash, inputs FROM report_publication
            WHERE programme_id = \(id.number) AND report_key = \(report) ORDER BY version DESC LIMIT 1
            """)
        guard let row else { return nil }
        let record: [UInt8] = try row["record"]
        return (
            try CanonicalJSON.read(Publication.self, from: Data(record)), try row["content_hash"],
            try CanonicalJSON.read([String: String].self, fromText: try row["inputs"])
        )
    }

    /// Every version, oldest first.
    func history(of report: Key, in id: ProgrammeID) throws -> [PublicationHistory] {
        try db.query(
            """
            SELECT version, kind, reason, as_of FROM report_publication
            WHERE programme_id = \(id.number) AND report_key = \(report) ORDER BY version
            """
        ).map { row in
            PublicationHistory(
                version: try row["version"], kind: Publication.Kind(rawValue: try row["kind"]) ?? .revision,
                reason: try row["reason"], asOf: try row["as_of"])
        }
    }

    func add(_ publication: Publication, of report: Key, inputs: [String: String], in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO report_publication
                (programme_id, report_key, version, kind, reason, as_of, content_hash, record, inputs)
            VALUES (\(id.number), \(report), \(publication.version), \(publication.kind.rawValue), \(publication.reason),
                \(publication.content.asOf), \(publication.content.hash), \([UInt8](CanonicalJSON.data(publication))),
                \(CanonicalJSON.text(inputs)))
            """)
    }
}
