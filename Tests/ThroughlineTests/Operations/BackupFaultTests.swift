import Database
import Foundation
import TestSupport
import Testing

@testable import Throughline

/// What is not a whole backup is refused with a reason, and the database that it was meant for has nothing of it.
struct BackupFaultTests {
    private let folder: TemporaryFolder
    private let migrations: URL
    private let whole: [UInt8]
    private var file: URL { folder.file("backup") }

    init() throws {
        folder = try TemporaryFolder()
        migrations = try folder.migrations()
        let region = Region(database: try Database.temporary(migratedFrom: Migrator(directory: migrations), on: .sqlite))
        try region.backup(to: folder.file("whole"), taken: someMoment, migrations: migrations)
        whole = Array(try Data(contentsOf: folder.file("whole")))
    }

    /// Why the file is refused, after making sure that nothing came of it.
    private func refusal(_ bytes: some Sequence<UInt8>, by migrations: URL? = nil) throws -> BackupRefusal? {
        try folder.write("backup", bytes: Array(bytes))
        let region = try Region.empty(on: .underTest)
        let refusal = #expect(throws: BackupRefusal.self) { try region.restore(file, migrations: migrations ?? self.migrations) }
        #expect(try region.tableNames() == [])
        return refusal
    }

    private func refusesToVerify(_ bytes: [UInt8]) throws -> Bool {
        try Data(bytes).write(to: file)
        do {
            _ = try Region.verifyBackup(file, migrations: migrations)
            return false
        } catch is BackupRefusal {
            return true
        }
    }

    private var changed: BackupRefusal {
        .damaged(file.path, reason: "its SHA-256 is not the one that it ends with, so it was changed or cut short")
    }

    @Test func `the whole file is accepted`() throws {
        try folder.write("backup", bytes: whole)

        #expect(try Region.verifyBackup(file, migrations: migrations).rows == 1)
    }

    @Test func `one bit changed anywhere is noticed`() throws {
        for position in whole.indices {
            var bytes = whole
            bytes[position] ^= 1 << (position % 8)
            guard try refusesToVerify(bytes) else {
                Issue.record("a change at \(position) of \(whole.count) passed")
                continue
            }
        }
        var bytes = whole
        bytes[whole.count / 2] ^= 1
        #expect(try refusal(bytes) == changed)
    }

    @Test func `a file cut short anywhere is noticed, and so is one with something after its end`() throws {
        for count in whole.indices {
            guard try refusesToVerify(Array(whole.prefix(count))) else {
                Issue.record("the first \(count) bytes passed")
                continue
            }
        }
        #expect(try refusal(whole.dropLast()) == changed)
        #expect(try refusal(whole + [0]) == changed)
    }

    @Test func `a file of something else is no backup`() throws {
        #expect(try refusal([]) == .noBackup(file.path))
        #expect(try refusal(Array("a letter".utf8)) == .noBackup(file.path))
        #expect(try refusal([UInt8](repeating: 7, count: 100_000)) == .noBackup(file.path))
        #expect(try refusal([0x1F, 0x8B] + whole) == .noBackup(file.path))
    }

    @Test func `another format is told by its number`() throws {
        let bytes = Array("throughline backup 2\n".utf8) + whole.dropFirst(BackupFormat.firstLine.utf8.count)

        #expect(try refusal(bytes) == .anotherFormat(file.path, version: "2"))
    }

    @Test func `a file that is not there, and a folder, cannot be read`() throws {
        let region = try Region.empty(on: .sqlite)

        #expect(throws: BackupRefusal.cannotRead(folder.file("none").path, reason: "No such file or directory")) {
            try region.restore(folder.file("none"))
        }
        #expect(throws: BackupRefusal.cannotRead(folder.url.path, reason: "Is a directory")) { try region.restore(folder.url) }
    }

    /// Writes a backup whose SHA-256 is right and whose content is what a test makes of it.
    private func forge(_ header: (BackupHeader) -> BackupHeader = { $0 }, thing: [SQLValue], part: [SQLValue]? = nil) throws {
        let header = header(try BackupReader(folder.file("whole")).header)
        let output = try BackupOutput(file, replacing: true)
        let writer = BackupWriter(output)
        try writer.begin(header)
        for table in header.tables {
            let row = ["thing": thing, "part": part][table.name] ?? nil
            _ = try writer.write(table, progress: { _ in }, rows: { encoder in if let row { try encoder.add(row) } })
        }
        _ = try writer.end()
    }

    private static let thing: [SQLValue] = [.integer(1), .null, .null, .null, .text("a note"), .null]

    private func refusalOfForged(on dialect: Dialect) throws -> (any Error)? {
        let region = try Region.empty(on: dialect)
        let error = #expect(throws: (any Error).self) { try region.restore(file, migrations: migrations) }
        #expect(try region.tableNames() == [])
        return error
    }

    @Test(arguments: Dialect.tested) func `a forged file that fits is restored, so that the others fail for their fault`(
        dialect: Dialect
    ) throws {
        try forge(thing: BackupFaultTests.thing, part: [.integer(1), .integer(1)])
        let region = try Region.empty(on: dialect)

        #expect(try region.restore(file, migrations: migrations).rows == 2)
    }

    @Test(arguments: Dialect.tested) func `a row that the database refuses undoes everything`(dialect: Dialect) throws {
        try forge(thing: BackupFaultTests.thing, part: [.integer(2), .integer(1)])

        #expect(try refusalOfForged(on: dialect) as? DatabaseError == .foreignKeyViolation)
    }

    @Test(arguments: Dialect.tested) func `a value of another type than its column undoes everything`(dialect: Dialect) throws {
        try forge(thing: [.integer(1), .text("seven"), .null, .null, .null, .null])

        #expect(
            try refusalOfForged(on: dialect) as? BackupRefusal == .damaged(file.path, reason: "the rows of thing cannot be read"))
        #expect(throws: BackupRefusal.damaged(file.path, reason: "the rows of thing cannot be read")) {
            try Region.verifyBackup(file, migrations: migrations)
        }
    }

    @Test func `tables that the migrations do not make are refused`() throws {
        try forge(
            { header in
                BackupHeader(
                    taken: header.taken, migrations: header.migrations,
                    tables: header.tables + [.init(name: "other", columns: [.init(name: "id", type: "BIGINT")])])
            }, thing: BackupFaultTests.thing)

        #expect(
            try refusalOfForged(on: .sqlite) as? BackupRefusal
                == .damaged(file.path, reason: "its tables are not those that its migrations make"))
    }

    @Test(arguments: Dialect.tested) func `rows that the database changed are noticed and undone`(dialect: Dialect) throws {
        try folder.write("migrations/0001-things.sql", folder.text("migrations/0001-things.sql"))
        try folder.write("backup", bytes: whole)
        let region = try Region.empty(on: dialect)

        #expect(throws: BackupRefusal.differs(["thing"])) {
            let restoring = try BackupRestoring(file, migrations: migrations) { _, _, _ in }
            try region.write { stores in
                let changing = ChangingConnection(stores.db)
                _ = try restoring.run(into: Stores(db: changing)) { _, _ in }
            }
        }
        #expect(try region.tableNames() == [])
    }
}

/// A database that loses a value of what is inserted, as a fault of the disk or of the driver would.
private struct ChangingConnection: Connection {
    let db: any Connection

    init(_ db: any Connection) { self.db = db }

    var dialect: Dialect { db.dialect }
    func query(_ sql: SQL) throws(DatabaseError) -> [Row] { try db.query(sql) }
    func execute(_ sql: SQL) throws(DatabaseError) -> Int { try db.execute(sql) }
    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws { try db.forEach(sql, body) }
    func forEachNumbers(_ sql: SQL, _ body: (borrowing Span<Int64>) throws -> Void) throws { try db.forEachNumbers(sql, body) }
    func checkingReferencesLast(_ body: () throws -> Void) throws { try db.checkingReferencesLast(body) }

    func insert(into table: String, columns: [String], _ body: (any RowWriter) throws -> Void) throws -> Int {
        let rows = try db.insert(into: table, columns: columns, body)
        if table == "thing" { try db.execute("UPDATE thing SET note = 'lost'") }
        return rows
    }
}
