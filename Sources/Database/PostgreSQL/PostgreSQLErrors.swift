import CPostgreSQL

extension DatabaseError {
    /// What an SQLSTATE means (https://www.postgresql.org/docs/current/errcodes-appendix.html).
    init(_ result: borrowing PostgreSQLResult, sql: String) {
        let code = result.field(DatabaseError.sqlState) ?? ""
        let message = result.field(DatabaseError.primaryMessage) ?? "the server gave no reason"
        switch code {
        case "23505":
            self = DatabaseError.unique(result)
        case "23503":
            self = .foreignKeyViolation
        case "23502":
            self = .notNullViolation(
                table: result.field(DatabaseError.tableName) ?? "", column: result.field(DatabaseError.columnName) ?? "")
        case "23514":
            self = .checkViolation(name: result.field(DatabaseError.constraintName) ?? "")
        case "55P03", "40001", "40P01":
            self = .busy
        case "25006":
            self = .statement(sql: sql, message: "a read cannot write")
        case "57014":
            self = .statement(sql: sql, message: "the statement took too long and was stopped")
        // A protocol violation is a placeholder without a value.
        case "08P01":
            self = .statement(sql: sql, message: message)
        case _ where code.hasPrefix("08") || code.hasPrefix("57P") || code.hasPrefix("53") || code.hasPrefix("58"):
            self = .lost("the database cannot be used: \(message)")
        case _ where code.hasPrefix("22"):
            // The server's words hold the value.
            self = .statement(sql: sql, message: "a value does not fit its column or function (SQLSTATE \(code))")
        default:
            self = .statement(sql: sql, message: message)
        }
    }

    /// The columns stand in the detail alone: `Key (programme_id, key)=(1, vision) already exists.`, in any language.
    private static func unique(_ result: borrowing PostgreSQLResult) -> DatabaseError {
        let detail = result.field(messageDetail) ?? ""
        let listed = detail.firstRange(of: ")=(").flatMap { end in
            detail.firstIndex(of: "(").map { detail[detail.index(after: $0)..<end.lowerBound] }
        }
        let columns = (listed ?? "").split(separator: ", ").map { String($0).replacing("\"", with: "") }
        guard !columns.isEmpty, columns.allSatisfy(Identifier.isValid) else {
            return .uniqueViolation(table: result.field(constraintName) ?? "", columns: [])
        }
        return .uniqueViolation(table: result.field(tableName) ?? "", columns: columns)
    }

    // libpq's macros for these are characters, which the importer gives no type for.
    private static let sqlState = field("C")
    private static let primaryMessage = field("M")
    private static let messageDetail = field("D")
    private static let tableName = field("t")
    private static let columnName = field("c")
    private static let constraintName = field("n")

    private static func field(_ letter: Unicode.Scalar) -> Int32 { Int32(letter.value) }
}
