/// What a backup holds, in words and numbers to print.
package struct BackupSummary: Sendable {
    /// The moment of the snapshot, in UTC.
    package let taken: String
    package let tables: [(name: String, rows: Int)]
    package let bytes: Int
    /// The SHA-256 that the file ends with, in hexadecimal.
    package let sha256: String

    init(_ header: BackupHeader, _ tallies: [BackupTally], bytes: Int, sha256: [UInt8]) {
        taken = header.taken
        tables = zip(header.tables, tallies).map { ($0.name, $1.rows) }
        self.bytes = bytes
        self.sha256 = sha256.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    package var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}
