import Database
import Values

extension Stores {
    var packs: PackStore { PackStore(db: db) }
}

/// What the last load wrote.
struct PackStore {
    let db: any Connection

    /// Content hashes by key of one kind of record.
    func hashes(of kind: String, in id: ProgrammeID) throws -> [String: String] {
        let rows = try db.query("SELECT key, content_hash FROM pack_record WHERE programme_id = \(id.number) AND kind = \(kind)")
        return Dictionary(try rows.map { (try $0["key"], try $0["content_hash"]) }) { $1 }
    }

    func put(_ hash: String, kind: String, key: String, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO pack_record (programme_id, kind, key, content_hash) VALUES (\(id.number), \(kind), \(key), \(hash))
            ON CONFLICT (programme_id, kind, key) DO UPDATE SET content_hash = excluded.content_hash
            """)
    }
}
