import Foundation
import Testing

@testable import Database

/// What only PostgreSQL does: waiting for locks, stopping what takes too long, going on after the server has gone.
@Suite(.enabled(if: TestServer.shared != nil, "scripts/postgresql run starts a server for them"))
struct PostgreSQLTests {
    private func database(_ text: String = "CREATE TABLE t (x BIGINT, title TEXT)") throws -> Database {
        try Database.holding(text, on: .postgresql)
    }

    private func second(of database: Database, busy: Duration = .seconds(10), statement: Duration? = nil) throws -> Database {
        let name: String? = try database.value("SELECT CAST(current_database() AS TEXT)")
        let address = try TestServer.required.address(of: try #require(name))
        return try Database.open(.postgresql(url: address.url), busyTimeout: busy, statementTimeout: statement)
    }

    @Test func `text sorts by its bytes, as in SQLite, whatever the server's own order`() throws {
        let words = ["b", "a", "B", "A", "é", "z", "Z", "_", "10", "9", "ß"]

        let sorted = try Dialect.allCases.map { dialect in
            let database = try Database.holding("CREATE TABLE t (title TEXT)", on: dialect)
            try database.write { db in try db.insert(into: "t", columns: ["title"], rows: words.map { [.text($0)] }) }
            return try database.read { db in
                try db.query("SELECT title FROM t ORDER BY title").map { try $0[0] as String }
                    + (try db.query("SELECT lower(title) FROM t ORDER BY lower(title), title").map { try $0[0] as String })
            }
        }

        #expect(sorted[0] == sorted[1])
        #expect(sorted[0].prefix(words.count) == ["10", "9", "A", "B", "Z", "_", "a", "b", "z", "ß", "é"])
    }

    @Test func `TLS is as strict as the address asks`() throws {
        let owner = try database()
        let certificate: String = try #require(try owner.value("SELECT current_setting('ssl_cert_file')"))
        let name: String = try #require(try owner.value("SELECT CAST(current_database() AS TEXT)"))
        let plain = try TestServer.required.address(of: name).url
        func ciphers(_ mode: String) throws -> String? {
            let database = try Database.open(.postgresql(url: plain.replacing("sslmode=disable", with: mode)))
            return try database.value("SELECT CAST(version AS TEXT) FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        }

        #expect(try ciphers("sslmode=disable") == nil)
        #expect(try ciphers("sslmode=require")?.hasPrefix("TLSv1.") == true)
        #expect(try ciphers("sslmode=verify-full&sslrootcert=\(certificate)")?.hasPrefix("TLSv1.") == true)
        #expect(throws: DatabaseError.self) { try ciphers("sslmode=verify-full&sslrootcert=/etc/ssl/certs/ca-certificates.crt") }
    }

    @Test func `a number of a type that SQLite does not have must be cast`() throws {
        let database = try database()
        let sql = "SELECT SUM(x) AS total FROM t"

        #expect(
            throws: DatabaseError.statement(sql: sql, message: "the type of column 'total' is NUMERIC: CAST it to a portable one")
        ) { try database.read { db in try db.query("SELECT SUM(x) AS total FROM t") } }
    }

    @Test func `writers run side by side, and who waits too long for a row is told that it is busy`() throws {
        let database = try database("CREATE TABLE t (x BIGINT); INSERT INTO t (x) VALUES (1)")
        let hasty = try second(of: database, busy: .milliseconds(50))

        try database.write { db in
            try db.execute("UPDATE t SET x = 2")
            try hasty.write { db in try db.execute("INSERT INTO t (x) VALUES (9)") }
            #expect(throws: DatabaseError.busy) { try hasty.write { db in try db.execute("UPDATE t SET x = 3") } }
        }

        #expect(try database.value("SELECT CAST(SUM(x) AS BIGINT) FROM t") == 11)
    }

    @Test func `a statement that takes too long is stopped, and the next works`() throws {
        let owner = try database()
        let database = try second(of: owner, statement: .milliseconds(50))
        let sql = "SELECT pg_sleep(20)"

        #expect(throws: DatabaseError.statement(sql: sql, message: "the statement took too long and was stopped")) {
            try database.read { db in try db.query("SELECT pg_sleep(20)") }
        }
        #expect(try database.value("SELECT 1") == 1)
        #expect(try owner.value("SELECT 2") == 2)
    }

    @Test(.timeLimit(.minutes(5))) func `cancelling a task stops its statement and undoes its write`() async throws {
        let database = try database()

        let task = Task {
            try await database.write { db in
                try db.execute("INSERT INTO t (x) VALUES (1)")
                try db.execute("SELECT pg_sleep(3600)")
            }
        }
        while try await !database.read({ db in try db.query(PostgreSQLTests.sleeping).count == 1 }) {}
        task.cancel()

        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try database.value("SELECT COUNT(*) FROM t") == 0)
    }

    private static let sleeping: SQL = """
        SELECT 1 AS one FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()
        """

    @Test func `more tasks than connections wait their turn`() async throws {
        let database = try database()

        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...200 {
                group.addTask { try await database.write { db in _ = try db.execute("INSERT INTO t (x) VALUES (\(number))") } }
            }
            try await group.waitForAll()
        }

        #expect(try database.value("SELECT COUNT(DISTINCT x) FROM t") == 200)
        #expect(try database.value("SELECT COUNT(*) <= 17 FROM pg_stat_activity WHERE datname = current_database()") == true)
    }

    @Test func `connections cut by the server fail what is in flight, whole, and nothing after it`() throws {
        let database = try database()
        let other = try second(of: database)
        let cut: SQL = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            """

        #expect(
            throws: DatabaseError.lost("the connection to the database was lost; what was not yet committed is undone")
        ) {
            try database.write { db in
                try db.execute("INSERT INTO t (x) VALUES (1)")
                _ = try other.read { db in try db.query(cut) }
                try db.execute("INSERT INTO t (x) VALUES (2)")
            }
        }

        #expect(try database.value("SELECT COUNT(*) FROM t") == 0)
        try database.write { db in try db.execute("INSERT INTO t (x) VALUES (3)") }
        #expect(try database.value("SELECT x FROM t") == 3)
    }

    @Test func `connections cut while nobody used them are opened anew, unseen`() throws {
        let database = try database()
        let other = try second(of: database)
        #expect(try database.value("SELECT 1") == 1)

        _ = try other.read { db in
            try db.query(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        }

        #expect(try database.value("SELECT 2") == 2)
    }

    @Test func `statements beyond what a connection keeps are prepared anew`() throws {
        let database = try database()

        let seen = try database.read { db in
            try (0..<600).flatMap { number in
                let sql = SQL(checked: "SELECT \(number) AS n")
                return [try db.query(sql)[0]["n"] as Int, try db.query(sql)[0]["n"] as Int]
            }
        }

        #expect(seen == (0..<600).flatMap { [$0, $0] })
    }

    @Test func `a closed database says so`() throws {
        let database = try database()

        try database.close()

        #expect(throws: DatabaseError.connection("the database is closed")) { try database.read { _ in } }
    }
}
