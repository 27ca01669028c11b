import Foundation
import GRDB
import GRDBSQLite

/// A prepared statement: binding by name and reading of columns.
struct SQLiteStatement {
    private let statement: GRDB.Statement
    let handle: OpaquePointer
    let sql: String

    init(_ statement: GRDB.Statement, _ sql: String) {
        self.statement = statement
        handle = statement.sqliteStatement
        self.sql = sql
    }

    /// Makes the statement ready for its next use and lets its values go.
    func finish() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    func error(_ code: Int32) -> DatabaseError {
        DatabaseError(code: code, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))), sql: sql)
    }

    func bind(_ rendered: RenderedSQL) throws(DatabaseError) {
        let expected = Int(sqlite3_bind_parameter_count(handle))
        guard expected == rendered.parameters.count else {
            throw .statement(
                sql: sql, message: "the statement has \(expected) placeholders and \(rendered.parameters.count) values")
        }
        for (offset, parameter) in rendered.parameters.enumerated() {
            let number = offset + 1
            let index = rendered.isSequential ? Int32(number) : sqlite3_bind_parameter_index(handle, "$\(number)")
            guard index > 0 else { throw .statement(sql: sql, message: "the statement has no placeholder $\(number)") }
            let code = SQLiteBinding.bind(parameter.value, at: index, of: handle)
            guard code == SQLITE_OK else { throw SQLiteBinding.error(code, self) }
        }
    }

    /// The names of the columns; to be read after the first step, which may prepare the statement anew.
    var columns: Row.Columns {
        Row.Columns((0..<sqlite3_column_count(handle)).map { String(cString: sqlite3_column_name(handle, $0)) })
    }

    /// Replaces `values` with those of the row that was just stepped to.
    func read(into values: inout [SQLValue], _ columns: Row.Columns) throws(DatabaseError) {
        for position in values.indices {
            values[position] = try value(at: Int32(position), columns)
        }
    }

    /// The same for whole numbers, NULL as 0.
    func read(into numbers: inout [Int64], _ columns: Row.Columns) throws(DatabaseError) {
        for position in numbers.indices {
            let type = sqlite3_column_type(handle, Int32(position))
            guard type == SQLITE_INTEGER || type == SQLITE_NULL else {
                let found = try value(at: Int32(position), columns).kind
                throw .decoding(column: columns.names[position], expected: "a whole number", found: found)
            }
            numbers[position] = sqlite3_column_int64(handle, Int32(position))
        }
    }

    private func value(at position: Int32, _ columns: Row.Columns) throws(DatabaseError) -> SQLValue {
        switch sqlite3_column_type(handle, position) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, position))
        case SQLITE_FLOAT: return .double(sqlite3_column_double(handle, position))
        case SQLITE_NULL: return .null
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(handle, position)
            return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, position)))))
        default:
            let start = sqlite3_column_text(handle, position)
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, position)))
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw .decoding(column: columns.names[Int(position)], expected: "text in UTF-8", found: "bytes that are not UTF-8")
            }
            return .text(text)
        }
    }
}
