/// Writes a backup: its header, then table after table.
final class BackupWriter {
    private let output: BackupOutput
    private let deflate: BackupDeflate

    init(_ output: BackupOutput) {
        self.output = output
        deflate = BackupDeflate { try output.write($0) }
    }

    func begin(_ header: BackupHeader) throws {
        try output.write(BackupFormat.firstLine + CanonicalJSON.text(header) + "\n")
    }

    /// - Parameters:
    ///   - progress: called with the number of rows so far.
    ///   - rows: gives every row of the table to the encoder.
    func write(
        _ table: BackupHeader.Table, progress: @escaping (Int) -> Void, rows: (BackupRowEncoder) throws -> Void
    ) throws -> BackupTally {
        let deflate = deflate
        let encoder = BackupRowEncoder(table) { block, count in
            try deflate.write(BackupWriter.number(block.count))
            try deflate.write(block)
            progress(count)
        }
        try rows(encoder)
        let tally = try encoder.finish()
        try deflate.write(BackupWriter.number(0) + BackupWriter.number(tally.rows) + tally.sha256)
        return tally
    }

    /// - Returns: the SHA-256 that the file ends with.
    func end() throws -> [UInt8] {
        try deflate.finish()
        return try output.commit()
    }

    private static func number(_ number: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        BackupNumber.append(UInt64(number), to: &bytes)
        return bytes
    }
}
