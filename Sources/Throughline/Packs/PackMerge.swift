import Values

/// What a load did, record by record.
package struct LoadSummary: Sendable {
    package var added = 0
    package var updated = 0
    package var unchanged = 0
    /// Edited by a person since the last load, and left as they are: kind and key.
    package var edited: [String] = []
    /// Gone from the pack, and kept: kind and key.
    package var gone: [String] = []
}

/// Brings one kind of record from a pack into the database: new ones are added, changed ones updated, edited ones left.
struct PackMerge {
    let store: PackStore
    let programme: ProgrammeID
    var summary = LoadSummary()

    mutating func merge<Record: Codable & Hashable>(
        _ kind: String, _ records: [(key: String, record: Record)], stored: [(key: String, record: Record)],
        insert: (Record) throws -> Void, update: (Record) throws -> Void
    ) throws {
        let loaded = try store.hashes(of: kind, in: programme)
        let current = Dictionary(stored.map { ($0.key, $0.record) }) { $1 }
        for (key, record) in records {
            if let existing = current[key] {
                guard existing != record else {
                    summary.unchanged += 1
                    try remember(record, kind, key, loaded)
                    continue
                }
                guard loaded[key] == Fingerprint.of(existing) else {
                    summary.edited.append("\(kind) '\(key)'")
                    continue
                }
                try update(record)
                summary.updated += 1
            } else {
                try insert(record)
                summary.added += 1
            }
            try remember(record, kind, key, loaded)
        }
        let present = Set(records.map(\.key))
        summary.gone += loaded.keys.filter { !present.contains($0) }.sorted().map { "\(kind) '\($0)'" }
    }

    private func remember(_ record: some Encodable, _ kind: String, _ key: String, _ loaded: [String: String]) throws {
        let hash = Fingerprint.of(record)
        if loaded[key] != hash { try store.put(hash, kind: kind, key: key, in: programme) }
    }
}
