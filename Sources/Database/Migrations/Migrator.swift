import Foundation

/// Brings a database to the schema that the migrations of a folder describe.
///
/// Each migration runs in one transaction of its own and is recorded in `schema_migration` with its name and digest.
public struct Migrator: Sendable {
    /// In the order in which they are applied.
    public let migrations: [Migration]

    /// Reads every `NNNN-name.sql` of a folder.
    /// - Throws: `DatabaseError.schema` for an unreadable folder, an `.sql` file of another name, or a number used twice.
    public init(directory: URL) throws(DatabaseError) {
        let files: [URL]
        do {
            files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
        } catch {
            throw .schema("the folder of migrations \(directory.path) cannot be read")
        }
        var migrations: [Migration] = []
        for file in files.filter({ $0.pathExtension == "sql" }).sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
            migrations.append(try Migrator.migration(file))
        }
        for (first, second) in zip(migrations, migrations.dropFirst()) where first.number == second.number {
            throw .schema("the migrations \(first.name) and \(second.name) have the same number")
        }
        self.migrations = migrations
    }

    private static func migration(_ file: URL) throws(DatabaseError) -> Migration {
        let name = file.deletingPathExtension().lastPathComponent
        guard Migration.isName(name) else { throw .schema("the migration \(name).sql is not named like 0007-events.sql") }
        guard let contents = FileManager.default.contents(atPath: file.path) else { throw .schema("\(name).sql cannot be read") }
        return try Migration(name: name, contents: contents)
    }

    /// How far `database` has come. Changes nothing.
    /// - Throws: `DatabaseError.schema` where a recorded migration was edited or is missing, one was skipped, the database is newer
    ///   than the program, or it holds tables of something else.
    public func status(of database: Database) throws -> MigrationStatus {
        try database.read { db in try status(in: db) }
    }

    /// Applies every pending migration.
    /// - Returns: the names of those it applied.
    /// - Throws: `DatabaseError.schema` as `status(of:)` does, and where a migration fails: nothing of it remains then.
    @discardableResult
    public func migrate(_ database: Database) throws -> [String] {
        var applied: [String] = []
        while let name = try database.write({ db in try applyNext(in: db) }) { applied.append(name) }
        return applied
    }

    /// Applies pending migrations inside a transaction of the caller's: up to and with the one named, or all.
    /// - Throws: as `migrate(_:)` does; the transaction can then only be abandoned.
    public func migrate(in db: any Connection, through last: String? = nil) throws(DatabaseError) {
        if let last, try status(in: db).applied.contains(last) { return }
        while let name = try applyNext(in: db), name != last {}
    }

    private func applyNext(in db: any Connection) throws(DatabaseError) -> String? {
        // Of two deployments at once the second waits here and then finds nothing to do.
        try db.lock(Migrator.lockNumber)
        let status = try status(in: db)
        guard let next = migrations.first(where: { $0.name == status.pending.first }) else { return nil }
        if status.isEmpty { try MigrationRecord.createTable(in: db) }
        let statements = try next.statements(for: db.dialect)
        do {
            for statement in statements { try db.execute(statement) }
        } catch {
            throw .schema("the migration \(next.name) failed: \(error)")
        }
        try MigrationRecord(name: next.name, digest: next.digest).add(to: db)
        return next.name
    }

    /// Any number, the same in every version of this program.
    private static let lockNumber: Int64 = 7_468_726_075_310

    /// The same, inside a transaction of the caller's.
    public func status(in db: any Connection) throws(DatabaseError) -> MigrationStatus {
        let records = try MigrationRecord.all(in: db)
        let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.name, $0.digest) })
        for record in records { try check(record, against: known[record.name]) }
        let applied = Set(records.map(\.name))
        let pending = migrations.map(\.name).filter { !applied.contains($0) }
        if let last = records.last, let skipped = pending.first, skipped < last.name {
            throw .schema(
                "the migration \(skipped) comes before \(last.name), which has been applied already: give it a later number")
        }
        return MigrationStatus(applied: records.map(\.name), pending: pending)
    }

    private func check(_ record: MigrationRecord, against digest: String?) throws(DatabaseError) {
        guard let digest else {
            let isNewer = migrations.last.map { $0.name < record.name } ?? true
            throw .schema(
                isNewer
                    ? "the database is newer than this program: it has the migration \(record.name)"
                    : "the migration \(record.name) has been applied, but its file is missing")
        }
        guard digest == record.digest else { throw .schema("the migration \(record.name) was edited after it had been applied") }
    }
}
