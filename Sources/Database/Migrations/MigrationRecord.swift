/// A row of `schema_migration`.
struct MigrationRecord {
    let name: String
    let digest: String

    /// The migrations recorded, in order; none for an empty database.
    /// - Throws: `DatabaseError.schema` where there are tables and none of them is `schema_migration`.
    static func all(in db: any Connection) throws(DatabaseError) -> [MigrationRecord] {
        let tables = try SchemaDescription.tableNames(in: db)
        guard tables.contains("schema_migration") else {
            if let table = tables.first {
                throw .schema("the database holds something else: it has a table \(table) and no schema_migration")
            }
            return []
        }
        var records: [MigrationRecord] = []
        for row in try db.query("SELECT name, sha256 FROM schema_migration ORDER BY name") {
            records.append(MigrationRecord(name: try row["name"], digest: try row["sha256"]))
        }
        return records
    }

    static func createTable(in db: any Connection) throws(DatabaseError) {
        switch db.dialect {
        case .sqlite:
            try db.execute("CREATE TABLE schema_migration (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL) STRICT")
        case .postgresql:
            try db.execute(
                "CREATE TABLE schema_migration (name TEXT COLLATE \"C\" NOT NULL PRIMARY KEY, sha256 TEXT COLLATE \"C\" NOT NULL)")
        }
    }

    func add(to db: any Connection) throws(DatabaseError) {
        try db.execute("INSERT INTO schema_migration (name, sha256) VALUES (\(name), \(digest))")
    }
}
