import CPostgreSQL

/// One transaction on one connection to PostgreSQL.
final class PostgreSQLConnection: Connection {
    private let session: PostgreSQLSession
    private let mode: PostgreSQLMode
    private(set) var hasBegun = false
    private(set) var failure: DatabaseError?
    private var isOpen = true
    /// The connection carries one statement at a time: while rows come or go there is no second.
    private var isOccupied = false

    init(_ session: PostgreSQLSession, _ mode: PostgreSQLMode) {
        self.session = session
        self.mode = mode
    }

    /// Refuses every further statement.
    func close() { isOpen = false }

    var dialect: Dialect { .postgresql }

    func query(_ sql: SQL) throws(DatabaseError) -> [Row] {
        let rendered = try ready(sql)
        let result = try completed(rendered)
        let columns = try PostgreSQLColumns(result, sql: rendered.text)
        var rows: [Row] = []
        rows.reserveCapacity(Int(result.rowCount))
        for row in 0..<result.rowCount {
            rows.append(Row(columns: columns.columns, values: columns.values(result, row: row)))
        }
        return rows
    }

    func execute(_ sql: SQL) throws(DatabaseError) -> Int { try completed(try ready(sql)).changedRows }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try forEachResult(sql) { result, columns in
            try body(Row(columns: columns.columns, values: columns.values(result, row: 0)))
        }
    }

    func forEachNumbers(_ sql: SQL, _ body: (borrowing Span<Int64>) throws -> Void) throws {
        var numbers: [Int64] = []
        try forEachResult(sql) { result, columns in
            if numbers.isEmpty { numbers = [Int64](repeating: 0, count: columns.columns.names.count) }
            try columns.read(result, into: &numbers)
            try body(numbers.span)
        }
    }

    func insert(into table: String, columns: [String], _ body: (any RowWriter) throws -> Void) throws -> Int {
        let names = try Identifier.list(columns, of: table)
        let sql = "COPY \(Identifier.quoted(table)) (\(names)) FROM STDIN (FORMAT binary)"
        try check(sql)
        try begin()
        let start = PostgreSQLResult(PQexec(session.handle, sql))
        guard start.status == PGRES_COPY_IN else { throw failed(session.error(start, sql)) }
        isOccupied = true
        defer { isOccupied = false }
        let writer = PostgreSQLRowWriter(session, sql: sql, columns: columns.count)
        do {
            try body(writer)
            return try writer.end()
        } catch {
            writer.abandon()
            throw failed(error)
        }
    }

    func checkingReferencesLast(_ body: () throws -> Void) throws {
        let references = try PostgreSQLReferences(in: self)
        // The plan by which each row is checked is made while the tables are empty, and reads the whole of them ever after.
        try references.drop(from: self)
        do { try body() } catch { throw failed(error) }
        try references.add(to: self)
    }

    /// Sends the statement in single-row mode, so that memory does not grow with the number of rows.
    private func forEachResult(_ sql: SQL, _ body: (borrowing PostgreSQLResult, PostgreSQLColumns) throws -> Void) throws {
        let rendered = try ready(sql)
        let parameters = try PostgreSQLParameters(rendered)
        try begin()
        try send(rendered, parameters, try prepared(rendered, parameters))
        guard PQsetSingleRowMode(session.handle) == 1 else { throw failed(session.error(PostgreSQLResult(nil), rendered.text)) }
        isOccupied = true
        defer { isOccupied = false }
        // Whatever ends the loop, the connection is of use again only when the last row has been taken from it.
        defer { session.drain() }
        var columns: PostgreSQLColumns?
        while let next = PQgetResult(session.handle) {
            let result = PostgreSQLResult(next)
            switch result.status {
            case PGRES_SINGLE_TUPLE:
                do {
                    let known = try columns ?? PostgreSQLColumns(result, sql: rendered.text)
                    columns = known
                    try body(result, known)
                } catch {
                    // The rest may have no end.
                    session.interrupt.send()
                    throw failed(error)
                }
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK: break
            default: throw failed(session.error(result, rendered.text))
            }
        }
    }

    private func ready(_ sql: SQL) throws(DatabaseError) -> RenderedSQL {
        let rendered = try sql.rendered()
        try StatementRule.check(rendered.text)
        try check(rendered.text)
        return rendered
    }

    private func check(_ sql: String) throws(DatabaseError) {
        guard isOpen else { throw .connection("a connection was used after its transaction") }
        if let failure { throw .statement(sql: sql, message: "the transaction has already failed: \(failure)") }
        guard !isOccupied else { throw .statement(sql: sql, message: StatementRule.nested) }
        guard !session.interrupt.isSent else { throw failed(.statement(sql: sql, message: "the transaction was cancelled")) }
    }

    /// The whole result of a statement. The first travels together with BEGIN, which spares a round trip.
    private func completed(_ rendered: RenderedSQL) throws(DatabaseError) -> PostgreSQLResult {
        let parameters = try PostgreSQLParameters(rendered)
        let name = try prepared(rendered, parameters)
        let isFirst = !hasBegun
        if isFirst {
            hasBegun = true
            guard session.sendAhead(mode.begin) else { throw failed(session.error(PostgreSQLResult(nil), mode.begin)) }
        }
        try send(rendered, parameters, name)
        let beginning = isFirst ? session.resultAhead() : nil
        let result = PostgreSQLResult(PQgetResult(session.handle))
        if isFirst { session.endPipeline() } else { session.drain() }
        if let beginning, beginning.status != PGRES_COMMAND_OK { throw failed(session.error(beginning, mode.begin)) }
        guard result.status == PGRES_TUPLES_OK || result.status == PGRES_COMMAND_OK else {
            throw failed(session.error(result, rendered.text))
        }
        return result
    }

    private func begin() throws(DatabaseError) {
        guard !hasBegun else { return }
        hasBegun = true
        do { try session.run(mode.begin) } catch { throw failed(error) }
    }

    private func send(
        _ rendered: RenderedSQL, _ parameters: PostgreSQLParameters, _ name: String?
    ) throws(DatabaseError) {
        let isSent = parameters.withPointers { count, types, values, lengths, formats in
            if let name {
                PQsendQueryPrepared(session.handle, name, count, values, lengths, formats, 1)
            } else {
                PQsendQueryParams(session.handle, rendered.text, count, types, values, lengths, formats, 1)
            }
        }
        guard isSent == 1 else { throw failed(session.error(PostgreSQLResult(nil), rendered.text)) }
    }

    /// The name of a statement that is used again and again.
    private func prepared(_ rendered: RenderedSQL, _ parameters: PostgreSQLParameters) throws(DatabaseError) -> String? {
        guard rendered.isReusable else { return nil }
        do {
            return try session.prepared(PostgreSQLStatementKey(text: rendered.text, types: parameters.types))
        } catch {
            throw failed(error)
        }
    }

    private func failed(_ error: DatabaseError) -> DatabaseError {
        failure = error
        return error
    }

    /// A loop or an insert that was left before its end.
    private func failed(_ error: any Error) -> any Error {
        failure = error as? DatabaseError ?? .statement(sql: "", message: "a loop or an insert was left before its end")
        return error
    }
}
