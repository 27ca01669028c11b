import Database
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Throughline

/// Backups of a database that others go on writing to.
struct BackupInUseTests {
    /// Two threads that each write a pair of rows in one transaction after the other, until they are stopped.
    private final class Writers: Sendable {
        let pairs = Atomic(0)
        private let isStopped = Atomic(false)
        private let failures = Mutex<[String]>([])
        private let group = DispatchGroup()

        init(_ database: Database) {
            for writer in 0..<2 {
                group.enter()
                Thread.detachNewThread { self.write(to: database, Int64(writer)) }
            }
        }

        private func write(to database: Database, _ writer: Int64) {
            var number: Int64 = 2
            while !isStopped.load(ordering: .sequentiallyConsistent) {
                number += 1
                do {
                    try database.write { db in
                        let id = 2 * number + writer
                        try db.execute("INSERT INTO thing (id) VALUES (\(id))")
                        try db.execute("INSERT INTO part (thing_id, number) VALUES (\(id), \(number))")
                    }
                    pairs.add(1, ordering: .sequentiallyConsistent)
                } catch {
                    failures.withLock { $0.append("\(error)") }
                    break
                }
            }
            group.leave()
        }

        /// Returns once there are so many pairs more than now.
        func wait(for more: Int) {
            let wanted = pairs.load(ordering: .sequentiallyConsistent) + more
            while pairs.load(ordering: .sequentiallyConsistent) < wanted, failures.withLock({ $0.isEmpty }) { usleep(500) }
        }

        func stop() -> [String] {
            isStopped.store(true, ordering: .sequentiallyConsistent)
            group.wait()
            return failures.withLock { $0 }
        }
    }

    private func database(_ folder: TemporaryFolder, _ dialect: Dialect) throws -> Database {
        let migrator = try Migrator(directory: folder.migrations())
        guard dialect == .sqlite else { return try Database.temporary(migratedFrom: migrator, on: dialect) }
        return try Database.temporary(migratedFrom: migrator, at: folder.file("region.sqlite"), on: .sqlite)
    }

    @Test(arguments: Dialect.tested)
    func `a backup holds what was committed at one moment, no half of a pair, and holds nobody up`(dialect: Dialect) throws {
        let folder = try TemporaryFolder()
        let database = try database(folder, dialect)
        let region = Region(database: database)
        let migrations = folder.file("migrations")
        let writers = Writers(database)
        writers.wait(for: 20)

        var counts: [[Int]] = []
        for number in 0..<3 {
            let file = folder.file("backup \(number)")
            // Pairs are written between one table and the next, while the backup is open: it must not see them.
            let summary = try region.backup(to: file, migrations: migrations) { _, _, _ in writers.wait(for: 20) }
            let restored = try Region.empty(on: dialect)
            try restored.restore(file, migrations: migrations)
            let unpaired = try restored.database.read { db in
                try db.query("SELECT id FROM thing WHERE id > 1 AND id NOT IN (SELECT thing_id FROM part)").count
            }
            #expect(unpaired == 0)
            counts.append(summary.tables.map(\.rows))
        }
        let failures = writers.stop()

        #expect(failures == [])
        #expect(counts.map { $0[1] - 1 } == counts.map { $0[2] })
        #expect(counts[0][2] >= 20)
        #expect(counts[1][2] >= counts[0][2] + 40)
        #expect(writers.pairs.load(ordering: .sequentiallyConsistent) >= counts[2][2] + 40)
    }

    @Test(arguments: Dialect.tested)
    func `a database that changed while it was moved is not moved, and the new one stays empty`(dialect: Dialect) throws {
        let folder = try TemporaryFolder()
        let region = try Region.temporary(on: dialect)
        try region.load(SmallPack.write())
        try region.backup(to: folder.file("backup"))
        let moved = try Region.empty(on: dialect)

        try region.database.write { db in try db.execute("UPDATE event SET title = 'Another'") }

        #expect(throws: BackupRefusal.sourceChanged(["event"])) {
            try moved.restore(folder.file("backup"), confirm: region.hasNotChanged)
        }
        #expect(try moved.tableNames() == [])
        try region.backup(to: folder.file("again"))
        try moved.restore(folder.file("again"), confirm: region.hasNotChanged)
        #expect(try moved.dump() == region.dump())
    }
}
