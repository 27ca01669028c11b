import CPostgreSQL

/// A `postgres://…` address as libpq reads it (https://www.postgresql.org/docs/current/libpq-connect.html), TLS modes and all.
struct PostgreSQLAddress: Sendable {
    let url: String
    /// Where it leads, without what lets one in: `postgres://user@host:5432/name`.
    let description: String

    /// - Throws: `DatabaseError.connection` for an address that libpq cannot read. Its own message may repeat the password, so it
    ///   is not passed on.
    init(_ url: String) throws(DatabaseError) {
        guard PostgreSQLAddress.isUnambiguous(url), let options = PQconninfoParse(url, nil) else {
            throw .connection(
                "the address of the database cannot be read: write postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=MODE, "
                    + "with % and two digits for each special character in a part")
        }
        defer { PQconninfoFree(options) }
        var parts: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { parts[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        self.url = url
        description = PostgreSQLAddress.description(of: parts)
    }

    /// False where a character of the password that should be escaped would have libpq read it as something else, and print it.
    private static func isUnambiguous(_ url: String) -> Bool {
        guard let start = url.firstRange(of: "://")?.upperBound else { return false }
        let parts = url[start...].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        return parts[0].count { $0 == "@" } <= 1 && !(parts.count > 1 && parts[1].contains("@"))
    }

    private static func description(of parts: [String: String]) -> String {
        let user = parts["user"].map { $0 + "@" } ?? ""
        let port = parts["port"].map { ":" + $0 } ?? ""
        return "postgres://\(user)\(parts["host"] ?? "")\(port)/\(parts["dbname"] ?? "")"
    }
}
