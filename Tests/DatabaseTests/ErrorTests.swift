import Testing

@testable import Database

struct ErrorTests {
    private func database() throws -> Database {
        try Database.holding(
            "CREATE TABLE region (id TEXT PRIMARY KEY) STRICT",
            """
            CREATE TABLE event (
                id TEXT PRIMARY KEY, region_id TEXT NOT NULL REFERENCES region (id), slug TEXT NOT NULL,
                n INTEGER NOT NULL CHECK (n > 0), places INTEGER CONSTRAINT event_places_check CHECK (places < 100),
                UNIQUE (region_id, slug)
            ) STRICT
            """,
            "CREATE UNIQUE INDEX event_slug_folded ON event (lower(slug), n)",
            "INSERT INTO region (id) VALUES ('r')",
            "INSERT INTO event (id, region_id, slug, n) VALUES ('e', 'r', 'launch', 1)")
    }

    private func error(_ sql: SQL) throws -> DatabaseError? {
        let database = try database()
        do {
            try database.write { db in try db.execute(sql) }
            return nil
        } catch let error as DatabaseError {
            return error
        }
    }

    @Test func `a repeated key names its table and columns`() throws {
        let key = try error("INSERT INTO event (id, region_id, slug, n) VALUES ('e', 'r', 'other', 1)")
        let pair = try error("INSERT INTO event (id, region_id, slug, n) VALUES ('f', 'r', 'launch', 2)")
        let folded = try error("INSERT INTO event (id, region_id, slug, n) VALUES ('f', 'r', 'Launch', 1)")

        #expect(key == .uniqueViolation(table: "event", columns: ["id"]))
        #expect(pair == .uniqueViolation(table: "event", columns: ["region_id", "slug"]))
        #expect(folded == .uniqueViolation(table: "event_slug_folded", columns: []))
    }

    @Test func `a reference to nothing is a foreign key violation`() throws {
        #expect(try error("INSERT INTO event (id, region_id, slug, n) VALUES ('f', 'x', 'f', 1)") == .foreignKeyViolation)
        #expect(try error("DELETE FROM region") == .foreignKeyViolation)
    }

    @Test func `a deferred reference to nothing is a foreign key violation at the commit`() throws {
        let database = try Database.holding(
            "CREATE TABLE a (id TEXT PRIMARY KEY) STRICT",
            "CREATE TABLE b (a_id TEXT REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED) STRICT")

        #expect(throws: DatabaseError.foreignKeyViolation) {
            try database.write { db in try db.execute("INSERT INTO b (a_id) VALUES ('x')") }
        }
        #expect(try database.value("SELECT COUNT(*) FROM b") == 0)
    }

    @Test func `a missing value names its table and column`() throws {
        #expect(
            try error("INSERT INTO event (id, region_id, n) VALUES ('f', 'r', 1)")
                == .notNullViolation(table: "event", column: "slug"))
    }

    @Test func `a failed check is named, or shown where it has no name`() throws {
        #expect(try error("UPDATE event SET n = 0") == .checkViolation(name: "n > 0"))
        #expect(try error("UPDATE event SET places = 100") == .checkViolation(name: "event_places_check"))
    }

    @Test func `a strict table refuses text in an integer column`() throws {
        let expected = DatabaseError.statement(
            sql: "UPDATE event SET n = $1", message: "cannot store TEXT value in INTEGER column event.n")

        #expect(try error("UPDATE event SET n = \("seven")") == expected)
    }

    @Test func `an unknown column is a fault of the statement`() throws {
        #expect(try error("UPDATE event SET m = 1") == .statement(sql: "UPDATE event SET m = 1", message: "no such column: m"))
    }

    @Test func `a double-quoted string is not a string`() throws {
        #expect(throws: DatabaseError.self) { try database().read { db in try db.query("SELECT \"nothing\" FROM event") } }
    }

    @Test func `a description never holds a bound value`() throws {
        let found = try error("INSERT INTO event (id, region_id, slug, n) VALUES (\("secret"), 'r', \("secret"), \("secret"))")

        #expect(
            found?.description == "cannot store TEXT value in INTEGER column event.n, in: "
                + "INSERT INTO event (id, region_id, slug, n) VALUES ($1, 'r', $2, $3)")
    }

    @Test func `after an error the transaction takes no further statement and is undone`() throws {
        let database = try database()
        var second: DatabaseError?

        #expect(throws: DatabaseError.foreignKeyViolation) {
            try database.write { db in
                try db.execute("UPDATE event SET n = 5")
                _ = try? db.execute("DELETE FROM region")
                do { _ = try db.query("SELECT 1") } catch { second = error as? DatabaseError }
            }
        }

        let message = "the transaction has already failed: a row refers to one that does not exist, or is still referred to"
        #expect(second == .statement(sql: "SELECT 1", message: message))
        #expect(try database.value("SELECT n FROM event") == 1)
    }
}
