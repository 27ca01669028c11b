/// The foreign keys of a database, to be taken away while its tables are filled and put back as they were.
struct PostgreSQLReferences {
    private struct Reference {
        let table: String
        let name: String
        let definition: String
    }

    private let references: [Reference]

    init(in db: any Connection) throws(DatabaseError) {
        var references: [Reference] = []
        for row in try db.query(
            """
            SELECT t.relname AS place, c.conname AS name, pg_catalog.pg_get_constraintdef(c.oid) AS definition
            FROM pg_catalog.pg_constraint AS c JOIN pg_catalog.pg_class AS t ON t.oid = c.conrelid
            WHERE c.contype = 'f' AND c.connamespace = CAST(current_schema() AS regnamespace) ORDER BY t.relname, c.conname
            """)
        {
            references.append(Reference(table: try row["place"], name: try row["name"], definition: try row["definition"]))
        }
        self.references = references
    }

    func drop(from db: any Connection) throws(DatabaseError) {
        for reference in references { try db.execute(alteration(reference, "DROP CONSTRAINT", "")) }
    }

    /// - Throws: `DatabaseError.foreignKeyViolation` where a row refers to one that is not there.
    func add(to db: any Connection) throws(DatabaseError) {
        // The server knows nothing of the new rows yet, and may choose to look at every pair of them.
        for table in Set(references.map(\.table)).sorted() { try db.execute(SQL(checked: "ANALYZE \(Identifier.quoted(table))")) }
        for reference in references { try db.execute(alteration(reference, "ADD CONSTRAINT", " " + reference.definition)) }
    }

    private func alteration(_ reference: Reference, _ words: String, _ definition: String) -> SQL {
        let (table, name) = (Identifier.quoted(reference.table), Identifier.quoted(reference.name))
        return SQL(checked: "ALTER TABLE \(table) \(words) \(name)\(definition)")
    }
}
