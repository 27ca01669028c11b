import Foundation
import Testing

@testable import Database

struct DatabaseTests {
    private struct Stop: Error, Equatable {}

    private func file(_ folder: Folder) throws -> Database {
        let database = try Database.open(.sqlite(path: folder.path("a.sqlite")))
        try database.write { db in try db.execute("CREATE TABLE t (x INTEGER) STRICT") }
        return database
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["CI"] != nil, "elsewhere one database may do"))
    func `both databases are tested`() { #expect(Dialect.tested == [.sqlite, .postgresql]) }

    @Test func `the writer is in WAL mode, fully synchronous, with foreign keys and a small cache`() throws {
        let folder = try Folder()

        let settings = try file(folder).write { db in
            try db.query(
                """
                SELECT j.journal_mode, s.synchronous, f.foreign_keys, c.cache_size, t.temp_store, b.timeout
                FROM pragma_journal_mode j, pragma_synchronous s, pragma_foreign_keys f, pragma_cache_size c, pragma_temp_store t,
                    pragma_busy_timeout b
                """)[0].values
        }

        #expect(settings == [.text("wal"), .integer(2), .integer(1), .integer(-16000), .integer(1), .integer(10_000)])
    }

    @Test func `a write that throws leaves nothing behind and passes the error on`() throws {
        let folder = try Folder()
        let database = try file(folder)

        #expect(throws: Stop()) {
            try database.write { db in
                try db.execute("INSERT INTO t (x) VALUES (1)")
                throw Stop()
            }
        }
        #expect(try database.value("SELECT COUNT(*) FROM t") == 0)
    }

    @Test func `a read cannot write, in a file or in memory`() throws {
        let folder = try Folder()
        let expected = DatabaseError.statement(sql: "INSERT INTO t (x) VALUES (1)", message: "a read cannot write")

        for database in [try file(folder)] + (try Dialect.tested.map { try Database.holding("CREATE TABLE t (x BIGINT)", on: $0) })
        {
            #expect(throws: expected) { try database.read { db in try db.execute("INSERT INTO t (x) VALUES (1)") } }
        }
    }

    @Test func `a reader sees one snapshot while another connection commits`() throws {
        let folder = try Folder()
        let database = try file(folder)
        let other = try Database.open(.sqlite(path: folder.path("a.sqlite")))

        let seen = try database.read { db in
            let before: Int = try db.query("SELECT COUNT(*) FROM t")[0][0]
            try other.write { db in try db.execute("INSERT INTO t (x) VALUES (1)") }
            let after: Int = try db.query("SELECT COUNT(*) FROM t")[0][0]
            return [before, after]
        }

        #expect(seen == [0, 0])
        #expect(try database.value("SELECT COUNT(*) FROM t") == 1)
    }

    @Test func `a second writer is told that the database is busy`() throws {
        let folder = try Folder()
        let database = try file(folder)
        let other = try Database.open(.sqlite(path: folder.path("a.sqlite")), busyTimeout: .zero)

        try database.write { _ in
            #expect(throws: DatabaseError.busy) { try other.write { _ in } }
        }
    }

    @Test func `tasks read and write without holding a cooperative thread`() async throws {
        let folder = try Folder()
        let database = try file(folder)

        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...50 {
                group.addTask { try await database.write { db in _ = try db.execute("INSERT INTO t (x) VALUES (\(number))") } }
            }
            try await group.waitForAll()
        }

        #expect(try await database.read { db in try db.query("SELECT SUM(x) AS total FROM t")[0]["total"] } == 1275)
    }

    @Test func `a cancelled task's write is undone and ends with the cancellation`() async throws {
        let folder = try Folder()
        let database = try file(folder)

        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await database.write { db in try db.execute("INSERT INTO t (x) VALUES (1)") }
        }

        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await database.read { db in try db.query("SELECT COUNT(*) FROM t")[0][0] } == 0)
    }

    @Test(arguments: Dialect.tested) func `a connection kept beyond its transaction is refused`(dialect: Dialect) throws {
        let database = try Database.temporary(on: dialect)
        var kept: (any Connection)?
        try database.read { db in kept = db }

        #expect(throws: DatabaseError.connection("a connection was used after its transaction")) { try kept?.query("SELECT 1") }
    }

    @Test func `a closed database says so`() throws {
        let folder = try Folder()
        let database = try file(folder)

        try database.close()

        #expect(throws: DatabaseError.connection("the database is closed")) { try database.read { _ in } }
        #expect(throws: DatabaseError.connection("the database is closed")) { try database.write { _ in } }
    }
}
