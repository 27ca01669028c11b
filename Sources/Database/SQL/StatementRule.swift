/// What no store may say, on either database.
enum StatementRule {
    /// Statements that would end the transaction or change the connection under it.
    private static let reserved: Set<String> = [
        "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "ATTACH", "DETACH", "VACUUM", "PRAGMA",
        "SET",
        "RESET", "DISCARD", "PREPARE", "EXECUTE", "DEALLOCATE", "LISTEN", "COPY", "LOCK",
    ]

    /// A connection to PostgreSQL carries one statement at a time.
    static let nested = "a statement inside forEach or insert: read the rows first, then go on"

    static func check(_ sql: String) throws(DatabaseError) {
        let first = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }
        guard first.utf8.count > 10 || !reserved.contains(first.uppercased()) else {
            throw .statement(sql: sql, message: "\(first.uppercased()) is not for stores")
        }
    }
}
