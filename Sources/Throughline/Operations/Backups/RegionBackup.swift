import Foundation
import Values

extension Region {
    /// Writes every row into one file, as all of them stand at one moment, while others go on writing.
    ///
    /// - Throws: `BackupRefusal`; no file is left then, and one that was to be replaced is as it was.
    @discardableResult
    package func backup(
        to file: URL, replacing: Bool = false, taken: Instant = .now,
        migrations: URL = Region.migrations, progress: @escaping BackupProgress = { _, _, _ in }
    ) throws -> BackupSummary {
        let output = try BackupOutput(file, replacing: replacing)
        defer { output.abandon() }
        let writer = BackupWriter(output)
        let (header, tallies) = try read { stores in
            let store = try stores.backup(migrations)
            guard let header = try store.header(taken: taken) else { throw BackupRefusal.nothingThere }
            try writer.begin(header)
            var rows = 0
            let tallies = try header.tables.map { table in
                let before = rows
                let tally = try writer.write(table) {
                    progress(nil, before + $0, "rows written")
                } rows: {
                    try store.read(table, into: $0)
                }
                rows += tally.rows
                return tally
            }
            return (header, tallies)
        }
        let sha256 = try writer.end()
        return BackupSummary(header, tallies, bytes: output.size, sha256: sha256)
    }

    /// Reads a backup from its beginning to its end, and restores nothing.
    ///
    /// - Throws: `BackupRefusal` where it is damaged or this version cannot restore it.
    package static func verifyBackup(
        _ file: URL, migrations: URL = Region.migrations, progress: @escaping BackupProgress = { _, _, _ in }
    ) throws -> BackupSummary {
        try BackupRestoring(file, migrations: migrations, progress: progress).verify()
    }
}
