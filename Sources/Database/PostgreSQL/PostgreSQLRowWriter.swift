import CPostgreSQL
import Foundation

/// Rows in the binary format of COPY (https://www.postgresql.org/docs/current/sql-copy.html), sent a block at a time.
final class PostgreSQLRowWriter: RowWriter {
    private static let blockSize = 65_536
    private static let start: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0] + [UInt8](repeating: 0, count: 8)

    private let session: PostgreSQLSession
    private let sql: String
    private var columns: Int
    private var bound = 0
    private var bytes = start

    init(_ session: PostgreSQLSession, sql: String, columns: Int) {
        self.session = session
        self.sql = sql
        self.columns = columns
        bytes.reserveCapacity(2 * PostgreSQLRowWriter.blockSize)
        PostgreSQLBinary.append(Int16(columns), to: &bytes)
    }

    func bindNull() throws(DatabaseError) {
        try next()
        PostgreSQLBinary.append(Int32(-1), to: &bytes)
    }

    func bind(_ value: Int64) throws(DatabaseError) {
        try next()
        PostgreSQLBinary.append(Int32(8), to: &bytes)
        PostgreSQLBinary.append(value, to: &bytes)
    }

    func bind(_ value: Double) throws(DatabaseError) {
        try next()
        guard !value.isNaN else { throw refused(PostgreSQLBinary.notANumber) }
        PostgreSQLBinary.append(Int32(8), to: &bytes)
        PostgreSQLBinary.append(value.bitPattern, to: &bytes)
    }

    func bind(_ value: Bool) throws(DatabaseError) {
        try next()
        PostgreSQLBinary.append(Int32(1), to: &bytes)
        bytes.append(value ? 1 : 0)
    }

    func bind(_ value: String) throws(DatabaseError) {
        try next()
        PostgreSQLBinary.append(Int32(value.utf8.count), to: &bytes)
        if let fault = PostgreSQLBinary.append(value, to: &bytes) { throw refused(fault) }
    }

    func bind(_ value: [UInt8]) throws(DatabaseError) {
        try next()
        PostgreSQLBinary.append(Int32(value.count), to: &bytes)
        bytes += value
    }

    func row() throws(DatabaseError) {
        guard bound == columns else { throw incomplete() }
        bound = 0
        if bytes.count >= PostgreSQLRowWriter.blockSize { try send() }
        PostgreSQLBinary.append(Int16(columns), to: &bytes)
    }

    /// Ends the rows; the number that were written.
    func end() throws(DatabaseError) -> Int {
        guard bound == 0 else { throw incomplete() }
        bytes.removeLast(2)
        PostgreSQLBinary.append(Int16(-1), to: &bytes)
        try send()
        columns = -1
        guard PQputCopyEnd(session.handle, nil) == 1 else { throw lost }
        return try finish()
    }

    /// Undoes the rows, which fails the transaction, and refuses every further one.
    func abandon() {
        guard columns != -1 else { return }
        columns = -1
        guard PQputCopyEnd(session.handle, "abandoned") == 1 else { return }
        _ = try? finish()
    }

    private func next() throws(DatabaseError) {
        bound += 1
        guard bound <= columns else { throw incomplete() }
    }

    private func send() throws(DatabaseError) {
        let isSent = bytes.withUnsafeBytes { bytes in
            PQputCopyData(session.handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        guard isSent == 1 else { throw lost }
        bytes.removeAll(keepingCapacity: true)
    }

    private func finish() throws(DatabaseError) -> Int {
        let result = PostgreSQLResult(PQgetResult(session.handle))
        let outcome: Result<Int, DatabaseError> =
            result.status == PGRES_COMMAND_OK ? .success(result.changedRows) : .failure(session.error(result, sql))
        session.drain()
        return try outcome.get()
    }

    /// What was written so far is out of step: no further row may follow.
    private func refused(_ fault: String) -> DatabaseError {
        columns = -2
        return .statement(sql: sql, message: fault)
    }

    private var lost: DatabaseError { session.error(PostgreSQLResult(nil), sql) }

    private func incomplete() -> DatabaseError {
        .statement(sql: sql, message: "a row has \(bound) values for \(columns) columns")
    }
}
