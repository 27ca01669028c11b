import Foundation
import Values

extension Region {
    /// Restores a backup into a database that is empty, or is made: all of it, compared row by row, or nothing.
    ///
    /// - Throws: `BackupRefusal`, `DatabaseError`; the database is as it was then, and none is left that was not there.
    package static func restore(
        _ file: URL, into location: String, progress: @escaping BackupProgress = { _, _, _ in }
    ) throws -> BackupSummary {
        let restoring = try BackupRestoring(file, migrations: migrations, progress: progress)
        return try making(location) { region in try region.write { try restoring.run(into: $0) { _, _ in } } }
    }

    /// Copies a database into another of either kind, which is empty or is made. The first is left as it is.
    ///
    /// - Throws: as `restore` does, and `BackupRefusal.sourceChanged` where something wrote to the first meanwhile.
    package static func move(
        from source: String, to target: String, progress: @escaping BackupProgress = { _, _, _ in }
    ) throws -> BackupSummary {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-move-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let region = try ofAnySchema(source, creating: false)
        _ = try region.backup(to: file, progress: progress)
        let restoring = try BackupRestoring(file, migrations: migrations, progress: progress)
        let summary = try making(target) { try $0.write { try restoring.run(into: $0, confirm: region.hasNotChanged) } }
        try region.close()
        return summary
    }

    /// - Throws: `BackupRefusal.sourceChanged` where the rows are not what they were.
    func hasNotChanged(_ header: BackupHeader, since tallies: [BackupTally]) throws {
        let now = try read { try $0.backup(Region.migrations).tallies(of: header) { _, _, _ in } }
        let changed = BackupRestoring.different(header, tallies, from: now)
        if !changed.isEmpty { throw BackupRefusal.sourceChanged(changed) }
    }

    /// Runs `work` on a database that is made where there is none, and is taken away again where `work` fails.
    private static func making<Result>(_ location: String, _ work: (Region) throws -> Result) throws -> Result {
        let made = missingFile(of: location)
        do {
            let region = try ofAnySchema(location, creating: true)
            let result = try work(region)
            try region.close()
            return result
        } catch {
            if let made {
                for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: made.path + ending) }
            }
            throw error
        }
    }
}
