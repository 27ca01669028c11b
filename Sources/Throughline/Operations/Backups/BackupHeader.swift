import Values

/// What a backup says of itself, in its second line.
struct BackupHeader: Codable, Hashable {
    struct Migration: Codable, Hashable {
        let name: String
        let sha256: String
    }

    struct Table: Codable, Hashable {
        let name: String
        let columns: [Column]
    }

    struct Column: Codable, Hashable {
        let name: String
        /// As a migration writes it: `TEXT`, `BIGINT` …
        let type: String
    }

    /// The moment of the snapshot, in UTC.
    let taken: String
    /// Those that made the schema, in order.
    let migrations: [Migration]
    /// In an order in which each comes after those that it refers to; their rows follow in the same order.
    let tables: [Table]
}
