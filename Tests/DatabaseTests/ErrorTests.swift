import Testing

@testable import Database

struct ErrorTests {
    private func database(_ dialect: Dialect) throws -> Database {
        try Database.holding(
            """
            CREATE TABLE region (id TEXT PRIMARY KEY);
            CREATE TABLE event (
                id TEXT PRIMARY KEY, region_id TEXT NOT NULL REFERENCES region (id), slug TEXT NOT NULL,
                n BIGINT NOT NULL CHECK (n > 0), places BIGINT CONSTRAINT event_places_check CHECK (places < 100),
                UNIQUE (region_id, slug)
            );
            CREATE UNIQUE INDEX event_slug_folded ON event (lower(slug), n);
            INSERT INTO region (id) VALUES ('r');
            INSERT INTO event (id, region_id, slug, n) VALUES ('e', 'r', 'launch', 1);
            """, on: dialect)
    }

    private static func refusal(of dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: "cannot store TEXT value in INTEGER column event.n"
        case .postgresql: "column \"n\" is of type bigint but expression is of type text"
        }
    }

    private func error(_ sql: SQL, _ dialect: Dialect) throws -> DatabaseError? {
        let database = try database(dialect)
        do {
            try database.write { db in try db.execute(sql) }
            return nil
        } catch let error as DatabaseError {
            return error
        }
    }

    @Test(arguments: Dialect.tested) func `a repeated key names its table and columns`(dialect: Dialect) throws {
        let key = try error("INSERT INTO event (id, region_id, slug, n) VALUES ('e', 'r', 'other', 1)", dialect)
        let pair = try error("INSERT INTO event (id, region_id, slug, n) VALUES ('f', 'r', 'launch', 2)", dialect)
        let folded = try error("INSERT INTO event (id, region_id, slug, n) VALUES ('f', 'r', 'Launch', 1)", dialect)

        #expect(key == .uniqueViolation(table: "event", columns: ["id"]))
        #expect(pair == .uniqueViolation(table: "event", columns: ["region_id", "slug"]))
        #expect(folded == .uniqueViolation(table: "event_slug_folded", columns: []))
    }

    @Test(arguments: Dialect.tested) func `a reference to nothing is a foreign key violation`(dialect: Dialect) throws {
        #expect(try error("INSERT INTO event (id, region_id, slug, n) VALUES ('f', 'x', 'f', 1)", dialect) == .foreignKeyViolation)
        #expect(try error("DELETE FROM region", dialect) == .foreignKeyViolation)
    }

    @Test(arguments: Dialect.tested) func `a deferred reference to nothing is a foreign key violation at the commit`(
        dialect: Dialect
    ) throws {
        let database = try Database.holding(
            """
            CREATE TABLE a (id TEXT PRIMARY KEY);
            CREATE TABLE b (a_id TEXT REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)
            """, on: dialect)

        #expect(throws: DatabaseError.foreignKeyViolation) {
            try database.write { db in try db.execute("INSERT INTO b (a_id) VALUES ('x')") }
        }
        #expect(try database.value("SELECT COUNT(*) FROM b") == 0)
    }

    @Test(arguments: Dialect.tested) func `a missing value names its table and column`(dialect: Dialect) throws {
        #expect(
            try error("INSERT INTO event (id, region_id, n) VALUES ('f', 'r', 1)", dialect)
                == .notNullViolation(table: "event", column: "slug"))
    }

    @Test(arguments: Dialect.tested) func `a failed check is named, or shown where it has no name`(dialect: Dialect) throws {
        #expect(
            try error("UPDATE event SET n = 0", dialect) == .checkViolation(name: dialect == .sqlite ? "n > 0" : "event_n_check"))
        #expect(try error("UPDATE event SET places = 100", dialect) == .checkViolation(name: "event_places_check"))
    }

    @Test(arguments: Dialect.tested) func `text in an integer column is refused`(dialect: Dialect) throws {
        let expected = DatabaseError.statement(sql: "UPDATE event SET n = $1", message: Self.refusal(of: dialect))

        #expect(try error("UPDATE event SET n = \("seven")", dialect) == expected)
    }

    @Test(arguments: Dialect.tested) func `an unknown column is a fault of the statement`(dialect: Dialect) throws {
        #expect(
            try error("UPDATE event SET m = 1", dialect)
                == .statement(
                    sql: "UPDATE event SET m = 1",
                    message: dialect == .sqlite ? "no such column: m" : "column \"m\" of relation \"event\" does not exist"))
    }

    @Test(arguments: Dialect.tested) func `a double-quoted string is not a string`(dialect: Dialect) throws {
        #expect(throws: DatabaseError.self) { try database(dialect).read { db in try db.query("SELECT \"nothing\" FROM event") } }
    }

    @Test(arguments: Dialect.tested) func `a description never holds a bound value`(dialect: Dialect) throws {
        let found = try error(
            "INSERT INTO event (id, region_id, slug, n) VALUES (\("secret"), 'r', \("secret"), \("secret"))", dialect)

        #expect(
            found?.description == Self.refusal(of: dialect) + ", in: "
                + "INSERT INTO event (id, region_id, slug, n) VALUES ($1, 'r', $2, $3)")
    }

    @Test(arguments: Dialect.tested) func `after an error the transaction takes no further statement and is undone`(
        dialect: Dialect
    ) throws {
        let database = try database(dialect)
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
