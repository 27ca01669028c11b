import Database

extension Database {
    /// A database in memory with the given tables.
    static func holding(_ statements: SQL...) throws -> Database {
        let database = try Database.open(.memory)
        try database.write { db in for statement in statements { try db.execute(statement) } }
        return database
    }

    /// The value in the first column of the first row.
    func value<Value: DatabaseDecodable>(_ sql: SQL) throws -> Value? {
        try read { db in try db.first(sql)?[0] }
    }
}
