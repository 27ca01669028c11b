import Foundation
import GRDB

extension DatabaseError {
    /// What an SQLite result code and message mean (https://www.sqlite.org/rescode.html).
    init(code: Int32, message: String, sql: String) {
        switch ResultCode(rawValue: code) {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = DatabaseError.unique(DatabaseError.subject(of: message))
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            self = .foreignKeyViolation
        case .SQLITE_CONSTRAINT_NOTNULL:
            let place = DatabaseError.place(DatabaseError.subject(of: message))
            self = .notNullViolation(table: place.table, column: place.column)
        case .SQLITE_CONSTRAINT_CHECK:
            self = .checkViolation(name: DatabaseError.subject(of: message))
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self = .busy
        case .SQLITE_READONLY:
            self = .statement(sql: sql, message: "a read cannot write")
        case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_PERM, .SQLITE_NOMEM:
            self = .lost("the database cannot be used: \(message)")
        default:
            self = .statement(sql: sql, message: message)
        }
    }

    init(_ error: GRDB.DatabaseError) {
        // A closed writer is only noticed by SQLite when GRDB begins a transaction on it.
        let isClosed = error.message == "Connection is closed" || error.sql?.hasPrefix("BEGIN") == true
        if error.resultCode == .SQLITE_MISUSE, isClosed {
            self = .connection("the database is closed")
        } else {
            self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "", sql: error.sql ?? "")
        }
    }

    /// An error met while `name` was being opened or closed.
    init(opening name: String, _ error: any Error) {
        guard let error = error as? GRDB.DatabaseError else {
            self = .connection("\(name) cannot be opened: \(error)")
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_NOTADB: self = .connection("\(name) is not an SQLite database")
        case .SQLITE_READONLY: self = .connection("\(name) cannot be opened: it is read-only")
        default: self = .connection("\(name) cannot be opened: \(error.message ?? error.resultCode.description)")
        }
    }

    /// `event.slug` of `UNIQUE constraint failed: event.slug`.
    private static func subject(of message: String) -> String {
        guard let colon = message.range(of: " constraint failed: ") else { return message }
        return String(message[colon.upperBound...])
    }

    /// `event.slug, event.programme_id`, or `index 'event_lower_title'` for an index on expressions.
    private static func unique(_ subject: String) -> DatabaseError {
        if subject.hasPrefix("index '") { return .uniqueViolation(table: String(subject.dropFirst(7).dropLast()), columns: []) }
        let places = subject.split(separator: ", ").map { place(String($0)) }
        return .uniqueViolation(table: places.first?.table ?? "", columns: places.map(\.column))
    }

    private static func place(_ text: String) -> (table: String, column: String) {
        guard let dot = text.firstIndex(of: ".") else { return ("", text) }
        return (String(text[..<dot]), String(text[text.index(after: dot)...]))
    }
}
