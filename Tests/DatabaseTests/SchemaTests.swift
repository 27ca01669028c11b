import Foundation
import Testing

@testable import Database

struct SchemaTests {
    @Test(arguments: Dialect.tested) func `a schema is described in portable words`(dialect: Dialect) throws {
        let folder = try Folder()
        try folder.write(
            """
            CREATE TABLE programme (key TEXT PRIMARY KEY, weight DOUBLE PRECISION NOT NULL DEFAULT 1.5);
            CREATE TABLE event (
                programme_key TEXT NOT NULL REFERENCES programme ON DELETE CASCADE,
                number BIGINT NOT NULL CHECK (number > 0),
                mode TEXT NOT NULL DEFAULT 'online' CHECK (mode IN ('online', 'in person')),
                meeting BOOLEAN NOT NULL DEFAULT TRUE,
                headcount BIGINT,
                capacity BIGINT,
                PRIMARY KEY (programme_key, number),
                CONSTRAINT event_room CHECK (capacity >= headcount)
            );
            CREATE TABLE chunk (
                programme_key TEXT, event_number BIGINT, position BIGINT, bytes BYTEA NOT NULL,
                PRIMARY KEY (programme_key, event_number, position),
                FOREIGN KEY (programme_key, event_number) REFERENCES event (programme_key, number),
                UNIQUE (position, bytes)
            );
            CREATE INDEX event_mode ON event (mode, headcount);
            CREATE UNIQUE INDEX event_one_meeting ON event (headcount) WHERE meeting;
            CREATE INDEX event_lower ON event (lower(mode));
            ALTER TABLE event ADD COLUMN cancelled BOOLEAN NOT NULL DEFAULT FALSE;
            """, to: "0001-all.sql")
        let database = try Database.temporary(migratedFrom: Migrator(directory: folder.url), on: dialect)

        let text = try database.read { db in try SchemaDescription.read(from: db).text }

        #expect(
            text == """
                table chunk
                  programme_key TEXT not null
                  event_number BIGINT not null
                  position BIGINT not null
                  bytes BYTEA not null
                  primary key (programme_key, event_number, position)
                  foreign key (programme_key, event_number) references event (programme_key, number)
                  unique (position, bytes)

                table event
                  programme_key TEXT not null
                  number BIGINT not null
                  mode TEXT not null default 'online'
                  meeting BOOLEAN not null default true
                  headcount BIGINT
                  capacity BIGINT
                  cancelled BOOLEAN not null default false
                  primary key (programme_key, number)
                  foreign key (programme_key) references programme (key) on delete cascade
                  unique (headcount) partial
                  check on (headcount, capacity)
                  check on (mode)
                  check on (number)
                  index ((expression))
                  index (mode, headcount)

                table programme
                  key TEXT not null
                  weight DOUBLE PRECISION not null default 1.5
                  primary key (key)

                """)
    }

    @Test func `tables are strict, and ordered by a key of several columns`() throws {
        let folder = try Folder()
        try folder.write("CREATE TABLE a (x BIGINT, y BIGINT, PRIMARY KEY (x, y)); CREATE TABLE b (x BOOLEAN);", to: "0001-all.sql")
        let database = try Database.temporary(migratedFrom: Migrator(directory: folder.url), on: .sqlite)

        let options = try database.read { db in
            try db.query("SELECT name, strict, wr FROM pragma_table_list WHERE name IN ('a', 'b') ORDER BY name").map(\.values)
        }

        #expect(options == [[.text("a"), .integer(1), .integer(1)], [.text("b"), .integer(1), .integer(0)]])
        #expect(throws: DatabaseError.checkViolation(name: "x IN (0, 1)")) {
            try database.write { db in try db.execute("INSERT INTO b (x) VALUES (\(2))") }
        }
    }

    @Test(arguments: Dialect.tested) func `an empty database has an empty description`(dialect: Dialect) throws {
        #expect(try Database.temporary(on: dialect).read { db in try SchemaDescription.read(from: db).text } == "")
    }
}
