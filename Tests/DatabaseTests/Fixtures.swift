import Testing

@testable import Database

extension Dialect {
    /// The databases at hand: SQLite, and PostgreSQL where `scripts/postgresql run` has started one.
    static let tested: [Dialect] = TestServer.shared == nil ? [.sqlite] : [.sqlite, .postgresql]
}

extension Database {
    /// A database with what portable SQL makes.
    static func holding(_ text: String, on dialect: Dialect) throws -> Database {
        let database = try Database.temporary(on: dialect)
        try database.write { db in
            for statement in try MigrationTranslation.statements(of: text, for: dialect) { try db.execute(SQL(checked: statement)) }
        }
        return database
    }

    /// The value in the first column of the first row.
    func value<Value: DatabaseDecodable>(_ sql: SQL) throws -> Value? {
        try read { db in try db.first(sql)?[0] }
    }
}
