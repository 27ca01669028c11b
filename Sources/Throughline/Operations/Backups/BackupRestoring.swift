import Foundation

/// Puts a backup into an empty database inside one transaction, and compares what stands there then with the file.
struct BackupRestoring {
    private let reader: BackupReader
    private let file: URL
    private let migrations: URL
    private let progress: BackupProgress

    /// - Throws: `BackupRefusal` for a file that is damaged or that this version cannot restore.
    init(_ file: URL, migrations: URL, progress: @escaping BackupProgress) throws {
        reader = try BackupReader(file)
        try BackupStore.check(reader.header, against: migrations)
        self.file = file
        self.migrations = migrations
        self.progress = progress
    }

    /// Reads everything and restores nothing.
    func verify() throws -> BackupSummary { try summary(readTables { try reader.rows(of: $0, progress: $1) { _ in } }) }

    /// - Parameter confirm: called before the commit with what was restored; an error that it throws undoes everything.
    func run(into stores: Stores, confirm: (BackupHeader, [BackupTally]) throws -> Void) throws -> BackupSummary {
        let store = try stores.backup(migrations)
        try store.makeTables(reader.header, from: file.path)
        var tallies: [BackupTally] = []
        try store.filling { tallies = try readTables { try store.insert($0, from: reader, progress: $1) } }
        let restored = try store.tallies(of: reader.header, progress)
        let different = Self.different(reader.header, tallies, from: restored)
        if !different.isEmpty { throw BackupRefusal.differs(different) }
        try store.bringUpToDate()
        try confirm(reader.header, tallies)
        return summary(tallies)
    }

    /// The names of the tables that differ.
    static func different(_ header: BackupHeader, _ tallies: [BackupTally], from others: [BackupTally]) -> [String] {
        zip(header.tables, zip(tallies, others)).filter { $1.0 != $1.1 }.map(\.0.name)
    }

    /// Goes through the file, table after table.
    private func readTables(_ table: (BackupHeader.Table, (Int) -> Void) throws -> BackupTally) throws -> [BackupTally] {
        var rows = 0
        let tallies = try reader.header.tables.map { next in
            let tally = try table(next) { progress(reader.share, rows + $0, "rows read") }
            rows += tally.rows
            return tally
        }
        try reader.end()
        return tallies
    }

    private func summary(_ tallies: [BackupTally]) -> BackupSummary {
        BackupSummary(reader.header, tallies, bytes: reader.size, sha256: reader.sha256)
    }
}
