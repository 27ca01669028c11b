import Foundation
import GRDBSQLite

/// Values into a statement's parameters, with what both databases refuse refused here.
enum SQLiteBinding {
    /// Codes of this module, beside SQLite's own.
    static let holdsNUL: Int32 = -1
    static let notANumber: Int32 = -2

    /// SQLite copies the bytes while it binds.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    static func bind(_ value: SQLValue, at index: Int32, of handle: OpaquePointer) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let number): sqlite3_bind_int64(handle, index, number)
        case .double(let number): bind(number, at: index, of: handle)
        case .boolean(let value): sqlite3_bind_int64(handle, index, value ? 1 : 0)
        case .text(let text): bind(text, at: index, of: handle)
        case .bytes(let bytes): bind(bytes, at: index, of: handle)
        }
    }

    /// SQLite would store NaN as NULL.
    static func bind(_ number: Double, at index: Int32, of handle: OpaquePointer) -> Int32 {
        number.isNaN ? notANumber : sqlite3_bind_double(handle, index, number)
    }

    static func bind(_ text: String, at index: Int32, of handle: OpaquePointer) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in bind(utf8: bytes, at: index, of: handle) }
    }

    /// PostgreSQL cannot store U+0000, and SQLite's own functions stop at it.
    static func bind(utf8 bytes: UnsafeBufferPointer<UInt8>, at index: Int32, of handle: OpaquePointer) -> Int32 {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return sqlite3_bind_text(handle, index, "", 0, transient) }
        guard memchr(start, 0, bytes.count) == nil else { return holdsNUL }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
            sqlite3_bind_text64(handle, index, start, UInt64(bytes.count), transient, UInt8(SQLITE_UTF8))
        }
    }

    /// No bytes are not NULL.
    static func bind(_ bytes: [UInt8], at index: Int32, of handle: OpaquePointer) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
        return bytes.withUnsafeBytes { sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), transient) }
    }

    static func error(_ code: Int32, _ statement: SQLiteStatement) -> DatabaseError {
        switch code {
        case holdsNUL: .statement(sql: statement.sql, message: "text holds the character U+0000, which a database cannot store")
        case notANumber: .statement(sql: statement.sql, message: "a double is not a number, which a database cannot store")
        default: statement.error(code)
        }
    }
}
