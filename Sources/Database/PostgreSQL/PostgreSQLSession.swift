import CPostgreSQL
import Foundation

/// One connection of libpq, used by one transaction at a time, with the statements prepared on it.
final class PostgreSQLSession {
    /// Prepared statements live in the server's memory, for each connection anew.
    private static let mostStatements = 256

    let handle: OpaquePointer
    let interrupt: PostgreSQLInterrupt
    private var statements: [PostgreSQLStatementKey: String] = [:]

    /// Connects and checks that the server keeps what we write as we write it.
    init(_ address: PostgreSQLAddress, settings: PostgreSQLSettings) throws(DatabaseError) {
        // What stands before the address is a default that the address may change.
        let keywords = ["connect_timeout", "fallback_application_name", "dbname", "client_encoding"]
        let values = ["10", "throughline", address.url, "UTF8"]
        guard let handle = PostgreSQLSession.connect(keywords, values) else { throw .connection("out of memory") }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        self.handle = handle
        interrupt = PostgreSQLInterrupt(handle)
        guard PQstatus(handle) == CONNECTION_OK else {
            throw .connection("\(address.description) cannot be reached: \(message)")
        }
        try check(address)
        try run(settings.statement)
    }

    deinit { PQfinish(handle) }

    private static func connect(_ keywords: [String], _ values: [String]) -> OpaquePointer? {
        withCStrings(keywords) { keywords in withCStrings(values) { values in PQconnectdbParams(keywords, values, 1) } }
    }

    private func check(_ address: PostgreSQLAddress) throws(DatabaseError) {
        guard PQserverVersion(handle) >= 130_000 else {
            throw .connection("\(address.description) is older than PostgreSQL 13")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) } ?? "unknown"
        guard encoding == "UTF8" else {
            throw .connection(
                "\(address.description) keeps text in \(encoding): make the database with CREATE DATABASE … ENCODING 'UTF8'")
        }
    }

    /// True where the next transaction may begin.
    var isIdle: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// True where the server has said something unasked, which on an idle connection is farewell. A rare notice is taken for one.
    var isLost: Bool {
        var waiting = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) != 0
    }

    /// What libpq says of the connection, on one line.
    var message: String {
        String(cString: PQerrorMessage(handle)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Runs a statement of this module's own that returns no rows.
    func run(_ sql: String) throws(DatabaseError) {
        let result = PostgreSQLResult(PQexec(handle, sql))
        guard result.status == PGRES_COMMAND_OK else { throw error(result, sql) }
    }

    /// The name of the statement, prepared before or now.
    func prepared(_ key: PostgreSQLStatementKey) throws(DatabaseError) -> String {
        if let name = statements[key] { return name }
        if statements.count == PostgreSQLSession.mostStatements {
            try run("DEALLOCATE ALL")
            statements = [:]
        }
        let name = "s\(statements.count)"
        let result = PostgreSQLResult(PQprepare(handle, name, key.text, Int32(key.types.count), key.types))
        guard result.status == PGRES_COMMAND_OK else { throw error(result, key.text) }
        statements[key] = name
        return name
    }

    /// Sends `sql` ahead of the next statement, without waiting for its result (https://www.postgresql.org/docs/current/libpq-pipeline-mode.html).
    func sendAhead(_ sql: String) -> Bool {
        PQenterPipelineMode(handle) == 1 && PQsendQueryParams(handle, sql, 0, nil, nil, nil, nil, 1) == 1
    }

    /// The result of what was sent ahead; the next statement's comes after it.
    func resultAhead() -> PostgreSQLResult {
        PQpipelineSync(handle)
        let result = PostgreSQLResult(PQgetResult(handle))
        drain()
        return result
    }

    /// Takes the end of what was sent together.
    func endPipeline() {
        drain()
        PQclear(PQgetResult(handle))
        PQexitPipelineMode(handle)
    }

    /// Takes what is left of a statement's results, so that the next may be sent.
    func drain() {
        while let rest = PQgetResult(handle) { PQclear(rest) }
    }

    /// What a failed result means; a connection that is gone comes first.
    func error(_ result: borrowing PostgreSQLResult, _ sql: String) -> DatabaseError {
        guard PQstatus(handle) == CONNECTION_OK, !result.isMissing else {
            return .lost("the connection to the database was lost; what was not yet committed is undone")
        }
        return DatabaseError(result, sql: sql)
    }
}
