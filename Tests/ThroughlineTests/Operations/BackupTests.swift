import Database
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct BackupTests {
    private static let report = "westmere/interim-evaluation"

    /// The Westmere region with its report published, and the bytes of its files.
    private func westmere(on dialect: Dialect) throws -> (region: Region, files: [String: Data]) {
        let region = try Region.temporary(on: dialect)
        try region.load(Repository.pack("westmere"), rowLimit: 10_000)
        return (region, try published(region))
    }

    private func published(_ region: Region) throws -> [String: Data] {
        let out = try TemporaryFolder()
        _ = try region.publish(BackupTests.report, to: out.file("report"), pdf: TestRenderer.copying(in: out))
        return try out.files(below: "report")
    }

    @Test(arguments: Dialect.tested, Dialect.tested)
    func `what is restored is the region that was backed up, and publishes the same bytes`(from: Dialect, to: Dialect) throws {
        let folder = try TemporaryFolder()
        let (region, files) = try westmere(on: from)
        let restored = try Region.empty(on: to)

        let taken = try region.backup(to: folder.file("backup"), taken: someMoment)
        let summary = try restored.restore(folder.file("backup"))

        #expect(try restored.dump() == region.dump())
        #expect(try published(restored) == files)
        #expect(files.count > 8)
        #expect(summary.rows > 2000)
        #expect(summary.tables.map(\.name) == taken.tables.map(\.name))
        #expect(summary.tables.map(\.rows) == taken.tables.map(\.rows))
        #expect([summary.taken, summary.sha256] == [someMoment.description, taken.sha256])
    }

    @Test func `the same region gives the same file on every database, and again after a restore`() throws {
        let folder = try TemporaryFolder()
        var files: [Data] = []

        for dialect in Dialect.tested {
            let name = dialect.rawValue
            try westmere(on: dialect).region.backup(to: folder.file(name), taken: someMoment)
            let restored = try Region.empty(on: dialect)
            try restored.restore(folder.file(name))
            try restored.backup(to: folder.file("\(name) again"), taken: someMoment)
            files += try [name, "\(name) again"].map { try Data(contentsOf: folder.file($0)) }
        }

        #expect(files == [Data](repeating: files[0], count: 2 * Dialect.tested.count))
    }

    @Test func `the file is its owner's alone, ends with its SHA-256, and nothing else is left beside it`() throws {
        let folder = try TemporaryFolder()
        let region = try Region.loaded(SmallPack.write())

        let summary = try region.backup(to: folder.file("backup"))

        let bytes = try Data(contentsOf: folder.file("backup"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("backup").path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(summary.bytes == bytes.count)
        #expect(summary.sha256 == Fingerprint.of(bytes: bytes.dropLast(32)))
        #expect(bytes.suffix(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == summary.sha256)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["backup"])
    }

    @Test func `a file that exists is kept, or replaced where that is asked for`() throws {
        let folder = try TemporaryFolder()
        let region = try Region.loaded(SmallPack.write())
        try folder.write("backup", "a letter")

        #expect(throws: BackupRefusal.fileExists(folder.file("backup").path)) { try region.backup(to: folder.file("backup")) }
        #expect(try folder.text("backup") == "a letter")

        let summary = try region.backup(to: folder.file("backup"), replacing: true)
        #expect(try Region.verifyBackup(folder.file("backup")).sha256 == summary.sha256)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["backup"])
    }

    @Test(arguments: Dialect.tested) func `a database without tables is not backed up`(dialect: Dialect) throws {
        let folder = try TemporaryFolder()

        #expect(throws: BackupRefusal.nothingThere) { try Region.empty(on: dialect).backup(to: folder.file("backup")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    }

    @Test(arguments: Dialect.tested) func `a database with tables is refused, and keeps them`(dialect: Dialect) throws {
        let folder = try TemporaryFolder()
        let region = try Region.temporary(on: dialect)
        try region.load(SmallPack.write())
        try region.backup(to: folder.file("backup"))
        let before = try region.dump()

        #expect(throws: BackupRefusal.notEmpty(table: "cited_document")) { try region.restore(folder.file("backup")) }
        #expect(try region.dump() == before)
    }

    @Test func `the tables of the application can be put in order`() throws {
        let schema = try Region.temporary().database.read { db in try SchemaDescription.read(from: db) }

        let ordered = BackupOrder.of(schema.tables.map { ($0.name, Set($0.foreignKeys.map(\.table))) })

        #expect(ordered.sorted() == schema.tables.map(\.name))
        for table in schema.tables {
            for key in table.foreignKeys where key.table != table.name {
                #expect(ordered.firstIndex(of: key.table)! < ordered.firstIndex(of: table.name)!)
            }
        }
    }

    @Test func `tables that refer to each other in a circle come last`() {
        #expect(BackupOrder.of([("b", ["a"]), ("a", ["b", "c"]), ("c", ["c"])]) == ["c", "a", "b"])
    }
}
