import Foundation
import Testing

@testable import Database

struct MigratorTests {
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("CREATE TABLE region (id TEXT PRIMARY KEY, open BOOLEAN NOT NULL);", to: "0001-regions.sql")
        try folder.write(
            "CREATE TABLE event (id TEXT PRIMARY KEY, region_id TEXT NOT NULL REFERENCES region (id));", to: "0002-events.sql")
        try folder.write("Not a migration", to: "README.md")
        return folder
    }

    private static func noTable(_ dialect: Dialect) -> String {
        dialect == .sqlite ? "no such table: nowhere" : "relation \"nowhere\" does not exist"
    }

    private func migrate(_ folder: Folder, _ database: Database) throws -> [String] {
        try Migrator(directory: folder.url).migrate(database)
    }

    @Test(arguments: Dialect.tested) func `an empty database is brought to the last migration, once`(dialect: Dialect) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        let migrator = try Migrator(directory: folder.url)
        #expect(try migrator.status(of: database) == MigrationStatus(applied: [], pending: ["0001-regions", "0002-events"]))

        #expect(try migrator.migrate(database) == ["0001-regions", "0002-events"])
        #expect(try migrator.migrate(database) == [])

        #expect(try migrator.status(of: database) == MigrationStatus(applied: ["0001-regions", "0002-events"], pending: []))
    }

    @Test func `a migration is recorded with its name and the digest of its file`() throws {
        let folder = try Folder()
        try folder.write("abc", to: "0001-a.sql")
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

        #expect(try Migrator(directory: folder.url).migrations.map { [$0.name, $0.digest] } == [["0001-a", expected]])
    }

    @Test(arguments: Dialect.tested) func `a later migration is applied to a database in use`(dialect: Dialect) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        _ = try migrate(folder, database)
        try folder.write("ALTER TABLE event ADD COLUMN title TEXT;", to: "0003-titles.sql")

        #expect(try migrate(folder, database) == ["0003-titles"])
    }

    @Test(arguments: Dialect.tested) func `an edited migration is refused`(dialect: Dialect) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        _ = try migrate(folder, database)
        try folder.write("CREATE TABLE region (id TEXT PRIMARY KEY);", to: "0001-regions.sql")

        #expect(throws: DatabaseError.schema("the migration 0001-regions was edited after it had been applied")) {
            try migrate(folder, database)
        }
    }

    @Test(arguments: Dialect.tested) func `a missing migration is refused`(dialect: Dialect) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        _ = try migrate(folder, database)
        try folder.remove("0001-regions.sql")

        #expect(throws: DatabaseError.schema("the migration 0001-regions has been applied, but its file is missing")) {
            try Migrator(directory: folder.url).status(of: database)
        }
    }

    @Test(arguments: Dialect.tested) func `a database newer than the program is refused`(dialect: Dialect) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        _ = try migrate(folder, database)
        try folder.remove("0002-events.sql")

        #expect(throws: DatabaseError.schema("the database is newer than this program: it has the migration 0002-events")) {
            try migrate(folder, database)
        }
    }

    @Test(arguments: Dialect.tested) func `a migration out of order is refused`(dialect: Dialect) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        try folder.write("CREATE TABLE late (id TEXT PRIMARY KEY);", to: "0004-late.sql")
        _ = try migrate(folder, database)
        try folder.write("CREATE TABLE skipped (id TEXT PRIMARY KEY);", to: "0003-skipped.sql")

        let expected = "the migration 0003-skipped comes before 0004-late, which has been applied already: give it a later number"
        #expect(throws: DatabaseError.schema(expected)) { try migrate(folder, database) }
    }

    @Test(arguments: Dialect.tested) func `a migration that fails leaves nothing of itself and keeps those before it`(
        dialect: Dialect
    ) throws {
        let folder = try folder()
        let database = try Database.temporary(on: dialect)
        try folder.write("CREATE TABLE a (id TEXT PRIMARY KEY);\nINSERT INTO nowhere (x) VALUES (1);", to: "0003-broken.sql")

        let expected =
            "the migration 0003-broken failed: \(Self.noTable(dialect)), in: INSERT INTO nowhere (x) VALUES (1)"
        #expect(throws: DatabaseError.schema(expected)) { try migrate(folder, database) }

        let tables = try database.read { db in try SchemaDescription.tableNames(in: db) }
        #expect(tables == ["event", "region", "schema_migration"])
        try folder.remove("0003-broken.sql")
        #expect(try Migrator(directory: folder.url).status(of: database).isCurrent)
    }

    @Test(arguments: Dialect.tested) func `what is not portable is refused with file and line`(dialect: Dialect) throws {
        let folder = try folder()
        try folder.write("CREATE TABLE a (\n  id INTEGER\n);", to: "0003-a.sql")

        let expected = "0003-a.sql:2: column id: type INTEGER is not one of TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, BYTEA"
        #expect(throws: DatabaseError.schema(expected)) { try migrate(folder, try Database.temporary(on: dialect)) }
    }

    @Test func `files are named and numbered as agreed`() throws {
        let misnamed = try folder()
        try misnamed.write("", to: "3-events.sql")
        let repeated = try folder()
        try repeated.write("", to: "0002-again.sql")

        #expect(throws: DatabaseError.schema("the migration 3-events.sql is not named like 0007-events.sql")) {
            try Migrator(directory: misnamed.url)
        }
        #expect(throws: DatabaseError.schema("the migrations 0002-again and 0002-events have the same number")) {
            try Migrator(directory: repeated.url)
        }
        #expect(throws: DatabaseError.schema("the folder of migrations /nowhere cannot be read")) {
            try Migrator(directory: URL(fileURLWithPath: "/nowhere"))
        }
    }

    @Test(arguments: Dialect.tested) func `a database of something else is refused`(dialect: Dialect) throws {
        let database = try Database.holding("CREATE TABLE recipe (id TEXT PRIMARY KEY)", on: dialect)

        #expect(throws: DatabaseError.schema("the database holds something else: it has a table recipe and no schema_migration")) {
            try migrate(try folder(), database)
        }
    }

    @Test(arguments: Dialect.tested) func `temporary databases are migrated and independent of each other`(dialect: Dialect) throws
    {
        let folder = try folder()
        let migrator = try Migrator(directory: folder.url)
        let first = try Database.temporary(migratedFrom: migrator, on: dialect)
        let second = try Database.temporary(migratedFrom: migrator, on: dialect)
        let third = try Database.temporary(migratedFrom: migrator, at: folder.url.appending(path: "copy.sqlite"))

        try first.write { db in try db.execute("INSERT INTO region (id, open) VALUES ('r', \(true))") }

        #expect(try [first, second, third].map { try $0.value("SELECT COUNT(*) FROM region") } == [1, 0, 0])
        #expect(try migrator.status(of: third).isCurrent)
        #expect(try third.value("SELECT journal_mode FROM pragma_journal_mode") == "wal")
    }
}
