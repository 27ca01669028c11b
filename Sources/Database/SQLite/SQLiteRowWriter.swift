import Foundation
import GRDBSQLite

/// Binds straight onto one prepared INSERT and steps it once a row.
///
/// Text that fits goes through a buffer that lives as long as the writer, so that SQLite need not copy it.
final class SQLiteRowWriter: RowWriter {
    private static let capacity = 16_384

    private let statement: SQLiteStatement
    private let handle: OpaquePointer
    private var columns: Int32
    private let buffer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    private var used = 0
    private var bound: Int32 = 0
    private(set) var rows = 0

    init(_ statement: SQLiteStatement, columns: Int) {
        self.statement = statement
        handle = statement.handle
        self.columns = Int32(columns)
    }

    deinit { buffer.deallocate() }

    func bindNull() throws(DatabaseError) {
        bound += 1
        try check(sqlite3_bind_null(handle, bound))
    }

    func bind(_ value: Int64) throws(DatabaseError) {
        bound += 1
        try check(sqlite3_bind_int64(handle, bound, value))
    }

    func bind(_ value: Double) throws(DatabaseError) {
        bound += 1
        try check(SQLiteBinding.bind(value, at: bound, of: handle))
    }

    func bind(_ value: Bool) throws(DatabaseError) {
        bound += 1
        try check(sqlite3_bind_int64(handle, bound, value ? 1 : 0))
    }

    func bind(_ value: [UInt8]) throws(DatabaseError) {
        bound += 1
        try check(SQLiteBinding.bind(value, at: bound, of: handle))
    }

    func bind(_ value: String) throws(DatabaseError) {
        bound += 1
        var value = value
        try check(value.withUTF8 { bytes in bind(utf8: bytes) })
    }

    private func bind(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let start = bytes.baseAddress, !bytes.isEmpty, bytes.count <= SQLiteRowWriter.capacity - used else {
            return SQLiteBinding.bind(utf8: bytes, at: bound, of: handle)
        }
        guard memchr(start, 0, bytes.count) == nil else { return SQLiteBinding.holdsNUL }
        let kept = buffer + used
        kept.copyMemory(from: start, byteCount: bytes.count)
        used += bytes.count
        return sqlite3_bind_text(handle, bound, kept.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
    }

    func row() throws(DatabaseError) {
        guard bound == columns else { throw incomplete() }
        let code = sqlite3_step(handle)
        if code != SQLITE_DONE { throw statement.error(code) }
        sqlite3_reset(handle)
        bound = 0
        used = 0
        rows += 1
    }

    /// Refuses values that were bound and never written.
    func end() throws(DatabaseError) {
        guard bound == 0 else { throw incomplete() }
    }

    /// Refuses every further row: the transaction may be over.
    func close() { columns = -1 }

    @inline(__always)
    private func check(_ code: Int32) throws(DatabaseError) {
        if code != SQLITE_OK { throw refused(code) }
    }

    private func refused(_ code: Int32) -> DatabaseError {
        bound > columns ? incomplete() : SQLiteBinding.error(code, statement)
    }

    private func incomplete() -> DatabaseError {
        .statement(sql: statement.sql, message: "a row has \(bound) values for \(columns) columns")
    }
}
