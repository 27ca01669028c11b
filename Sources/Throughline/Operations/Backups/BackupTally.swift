/// What the rows of one table come to.
struct BackupTally: Hashable {
    let rows: Int
    /// The SHA-256 of the rows as a backup holds them, in order.
    let sha256: [UInt8]
}
