import Testing

@testable import Database

struct TranslationTests {
    private func fault(_ text: String) -> String? {
        do throws(Tokenizer.Fault) {
            _ = try MigrationTranslation.statements(of: text, for: .sqlite)
            return nil
        } catch {
            return "\(error.line): \(error.message)"
        }
    }

    @Test func `types are replaced and tables made strict`() throws {
        let text = """
            -- Events; of a programme.
            CREATE TABLE event (
                id TEXT PRIMARY KEY,
                places BIGINT NOT NULL CHECK (places > 0), -- a BIGINT; really
                share double  precision,
                open BOOLEAN NOT NULL DEFAULT TRUE,
                poster BYTEA
            );
            CREATE INDEX event_open ON event (open) WHERE open;
            """

        #expect(
            try MigrationTranslation.statements(of: text, for: .sqlite) == [
                """
                CREATE TABLE event (
                    id TEXT PRIMARY KEY,
                    places INTEGER NOT NULL CHECK (places > 0), -- a BIGINT; really
                    share REAL,
                    open INTEGER CHECK (open IN (0, 1)) NOT NULL DEFAULT TRUE,
                    poster BLOB
                ) STRICT
                """,
                "CREATE INDEX event_open ON event (open) WHERE open",
            ])
    }

    @Test func `for PostgreSQL types stay, and text sorts by its bytes`() throws {
        let text = """
            CREATE TABLE event (id TEXT PRIMARY KEY, places BIGINT, share DOUBLE PRECISION, open BOOLEAN, poster BYTEA, UNIQUE (open, id));
            ALTER TABLE event ADD title TEXT NOT NULL DEFAULT 'TEXT';
            UPDATE event SET poster = CAST(title AS BYTEA);
            """

        #expect(
            try MigrationTranslation.statements(of: text, for: .postgresql) == [
                """
                CREATE TABLE event (id TEXT COLLATE "C" PRIMARY KEY, places BIGINT, share DOUBLE PRECISION, open BOOLEAN, poster BYTEA, \
                UNIQUE (open, id))
                """,
                "ALTER TABLE event ADD title TEXT COLLATE \"C\" NOT NULL DEFAULT 'TEXT'",
                "UPDATE event SET poster = CAST(title AS BYTEA)",
            ])
    }

    @Test func `a key of several columns orders the table, unless it holds bytes`() throws {
        let text = """
            CREATE TABLE a (x BIGINT, y BIGINT, PRIMARY KEY (x, y));
            CREATE TABLE b (x BIGINT, y BYTEA, CONSTRAINT b_key PRIMARY KEY (x, y));
            CREATE TABLE c (x BIGINT, PRIMARY KEY (x));
            CREATE TABLE IF NOT EXISTS d (x BIGINT, y BIGINT, UNIQUE (x, y))
            """

        #expect(
            try MigrationTranslation.statements(of: text, for: .sqlite) == [
                "CREATE TABLE a (x INTEGER, y INTEGER, PRIMARY KEY (x, y)) STRICT, WITHOUT ROWID",
                "CREATE TABLE b (x INTEGER, y BLOB, CONSTRAINT b_key PRIMARY KEY (x, y)) STRICT",
                "CREATE TABLE c (x INTEGER, PRIMARY KEY (x)) STRICT",
                "CREATE TABLE IF NOT EXISTS d (x INTEGER, y INTEGER, UNIQUE (x, y)) STRICT",
            ])
    }

    @Test func `strings, quoted names and comments are left alone`() throws {
        let text = """
            CREATE TABLE "order" (
                "BIGINT" TEXT DEFAULT 'BIGINT, ''::'' ; BOOLEAN', /* ) ; BYTEA */
                kind TEXT CHECK (kind IN ('a,b', 'c)')) -- it's :: fine
            );
            INSERT INTO "order" (kind) VALUES ('AUTOINCREMENT; CREATE TABLE x (y VARCHAR)');
            """

        #expect(
            try MigrationTranslation.statements(of: text, for: .sqlite) == [
                """
                CREATE TABLE "order" (
                    "BIGINT" TEXT DEFAULT 'BIGINT, ''::'' ; BOOLEAN', /* ) ; BYTEA */
                    kind TEXT CHECK (kind IN ('a,b', 'c)')) -- it's :: fine
                ) STRICT
                """,
                "INSERT INTO \"order\" (kind) VALUES ('AUTOINCREMENT; CREATE TABLE x (y VARCHAR)')",
            ])
    }

    @Test func `added columns and casts are translated`() throws {
        let text = """
            ALTER TABLE event ADD COLUMN closed BOOLEAN NOT NULL DEFAULT FALSE;
            ALTER TABLE event ADD share DOUBLE PRECISION;
            UPDATE event SET poster = CAST(title AS BYTEA), n = CAST(title AS BIGINT);
            """

        #expect(
            try MigrationTranslation.statements(of: text, for: .sqlite) == [
                "ALTER TABLE event ADD COLUMN closed INTEGER CHECK (closed IN (0, 1)) NOT NULL DEFAULT FALSE",
                "ALTER TABLE event ADD share REAL",
                "UPDATE event SET poster = CAST(title AS BLOB), n = CAST(title AS INTEGER)",
            ])
    }

    @Test func `nothing but comments is nothing`() throws {
        #expect(try MigrationTranslation.statements(of: "-- one\n/* two */ ;;\n", for: .sqlite) == [])
    }

    @Test(
        arguments: [
            (
                "CREATE TABLE t (\n  id INTEGER)",
                "2: column id: type INTEGER is not one of TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, BYTEA"
            ),
            (
                "CREATE TABLE t (\n\n name VARCHAR(10))",
                "3: column name: type VARCHAR ( 10 ) is not one of TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, BYTEA"
            ),
            ("CREATE TABLE t (id)", "1: column id needs a type: one of TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, BYTEA"),
            ("ALTER TABLE t ADD x SERIAL", "1: column x: type SERIAL is not one of TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, BYTEA"),
            ("UPDATE t\nSET x = y::text", "2: '::' is not portable SQL: write CAST(… AS …)"),
            (
                "CREATE TABLE t (id BIGINT PRIMARY KEY AUTOINCREMENT)",
                "1: AUTOINCREMENT is not portable SQL: ids are made in the program"
            ),
            (
                "CREATE TABLE t (id TEXT) STRICT",
                "1: nothing may follow the columns of a table; STRICT and WITHOUT ROWID are added for SQLite"
            ),
            ("CREATE TABLE t AS SELECT 1", "1: CREATE TABLE must list its columns in parentheses"),
            ("CREATE TRIGGER t", "1: only tables, indexes and views may be created"),
            ("COMMIT", "1: a migration may not hold 'COMMIT' here"),
            ("PRAGMA foreign_keys = OFF", "1: a migration may not hold 'PRAGMA' here"),
            ("ALTER TABLE t ADD CONSTRAINT c CHECK (x > 0)", "1: SQLite cannot add a constraint to a table"),
            ("UPDATE t SET x = 'a", "1: a string is not ended"),
            ("\n/* a", "2: a comment is not ended"),
            ("/* a /* b */ */", "1: a comment inside a comment is not portable SQL"),
            ("UPDATE t SET x = $$a$$", "1: '$' is not portable SQL"),
        ])
    func `what is not portable is refused with its line`(text: String, expected: String) {
        #expect(fault(text) == expected)
    }

    @Test func `tokens joined are the text`() throws {
        let text = "SELECT 'a''b', \"c\"\"d\", 1.5e3, x<>y -- é\n/* ü */ FROM t;\n"

        #expect(try Tokenizer.tokens(of: text).map(\.text).joined() == text)
    }
}
