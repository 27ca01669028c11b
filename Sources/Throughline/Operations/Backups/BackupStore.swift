import Database
import Foundation
import Values

extension Stores {
    /// - Parameter migrations: the folder of those that this version knows.
    func backup(_ migrations: URL) throws -> BackupStore { BackupStore(db: db, migrator: try Migrator(directory: migrations)) }
}

/// Every row of every table, out of a database and into an empty one.
struct BackupStore {
    let db: any Connection
    let migrator: Migrator

    /// What there is to back up; nil for a database that holds nothing at all.
    /// - Throws: `DatabaseError.schema` for a database of a newer version or of something else.
    func header(taken: Instant) throws -> BackupHeader? {
        let applied = try migrator.status(in: db).applied
        guard !applied.isEmpty else { return nil }
        return BackupHeader(
            taken: taken.description, migrations: BackupStore.known(migrator).filter { applied.contains($0.name) },
            tables: try tables())
    }

    /// Gives every row of a table to the encoder, in the order of its key.
    func read(_ table: BackupHeader.Table, into encoder: BackupRowEncoder) throws {
        let columns = SQL.joined(table.columns.map { "\(identifier: $0.name)" }, separator: ", ")
        let order = SQL.joined(try key(of: table).map { "\(identifier: $0)" }, separator: ", ")
        try db.forEach("SELECT \(columns) FROM \(identifier: table.name) ORDER BY \(order)") { row in
            try encoder.add(row.values)
        }
    }

    /// Makes the tables of a backup, empty, in a database without any.
    func makeTables(_ header: BackupHeader, from file: String) throws {
        if let table = try SchemaDescription.tableNames(in: db).first { throw BackupRefusal.notEmpty(table: table) }
        try migrator.migrate(in: db, through: header.migrations.last?.name)
        guard try Set(tables()) == Set(header.tables) else {
            throw BackupRefusal.damaged(file, reason: "its tables are not those that its migrations make")
        }
        // A migration may have brought rows, which the backup has too, or had not any more.
        for table in header.tables.reversed() { try db.execute("DELETE FROM \(identifier: table.name)") }
    }

    /// Runs `body`, which inserts rows, and then checks what they refer to.
    func filling(_ body: () throws -> Void) throws { try db.checkingReferencesLast(body) }

    /// Inserts the rows of the table that comes next in the backup.
    func insert(_ table: BackupHeader.Table, from reader: BackupReader, progress: (Int) -> Void) throws -> BackupTally {
        var tally: BackupTally?
        try db.insert(into: table.name, columns: table.columns.map(\.name)) { writer in
            tally = try reader.rows(of: table, progress: progress) { row in
                for value in row.values { try writer.bind(value) }
                try writer.row()
            }
        }
        return tally ?? BackupTally(rows: 0, sha256: [])
    }

    /// The same for every table of a backup.
    func tallies(of header: BackupHeader, _ progress: @escaping BackupProgress) throws -> [BackupTally] {
        var rows = 0
        return try header.tables.map { table in
            let before = rows
            let tally = try tally(table) { progress(nil, before + $0, "rows compared") }
            rows += tally.rows
            return tally
        }
    }

    /// Applies what this version has beyond the backup's migrations.
    func bringUpToDate() throws { try migrator.migrate(in: db) }

    /// What the rows of a table come to.
    func tally(_ table: BackupHeader.Table, progress: @escaping (Int) -> Void) throws -> BackupTally {
        let encoder = BackupRowEncoder(table) { _, rows in progress(rows) }
        try read(table, into: encoder)
        return try encoder.finish()
    }

    /// Holds a backup's migrations against those that this version knows.
    static func check(_ header: BackupHeader, against migrations: URL) throws {
        let known = known(try Migrator(directory: migrations))
        for (position, migration) in header.migrations.enumerated() {
            if known.indices.contains(position), known[position] == migration { continue }
            let isNewer = known.last.map { $0.name < migration.name } ?? true
            throw isNewer
                ? BackupRefusal.newerSchema(migration: migration.name) : BackupRefusal.otherSchema(migration: migration.name)
        }
    }

    private static func known(_ migrator: Migrator) -> [BackupHeader.Migration] {
        migrator.migrations.map { BackupHeader.Migration(name: $0.name, sha256: $0.digest) }
    }

    /// The columns that put the rows in order: those of the primary key, or all.
    private func key(of table: BackupHeader.Table) throws -> [String] {
        let key = try SchemaDescription.read(from: db).tables.first { $0.name == table.name }?.primaryKey ?? []
        return key.isEmpty ? table.columns.map(\.name) : key
    }

    private func tables() throws -> [BackupHeader.Table] {
        let tables = try SchemaDescription.read(from: db).tables
        let ordered = BackupOrder.of(tables.map { ($0.name, Set($0.foreignKeys.map(\.table))) })
        return ordered.compactMap { name in tables.first { $0.name == name } }.map { table in
            BackupHeader.Table(
                name: table.name, columns: table.columns.map { BackupHeader.Column(name: $0.name, type: $0.type.rawValue) })
        }
    }
}
