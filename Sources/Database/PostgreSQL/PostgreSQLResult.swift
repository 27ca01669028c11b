import CPostgreSQL

/// A result of libpq, freed when it is let go.
struct PostgreSQLResult: ~Copyable {
    let handle: OpaquePointer?

    init(_ handle: OpaquePointer?) { self.handle = handle }

    deinit { PQclear(handle) }

    /// True where libpq had nothing to give: it is out of memory or the connection is gone.
    var isMissing: Bool { handle == nil }

    var status: ExecStatusType { PQresultStatus(handle) }

    var rowCount: Int32 { PQntuples(handle) }

    /// The rows that an INSERT, UPDATE, DELETE or COPY changed; 0 for every other statement.
    var changedRows: Int {
        let tag = String(cString: PQcmdStatus(handle)).prefix { $0 != " " }
        guard ["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"].contains(tag) else { return 0 }
        return Int(String(cString: PQcmdTuples(handle))) ?? 0
    }

    /// A field of the error, such as its SQLSTATE.
    func field(_ code: Int32) -> String? { PQresultErrorField(handle, code).map { String(cString: $0) } }
}
