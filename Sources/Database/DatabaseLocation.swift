/// Where a database is, as given to `--database`.
public enum DatabaseLocation: Hashable, Sendable {
    case sqlite(path: String)
    /// A database of its own that goes when it is closed; for tests.
    case memory
    case postgresql(url: String)

    /// A location from `sqlite:PATH`, `sqlite::memory:`, `postgres://…` or `postgresql://…`.
    /// - Throws: `DatabaseError.connection` for any other form; the text is not repeated, because it may hold a password.
    public init(_ text: String) throws(DatabaseError) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgresql(url: text)
        } else if text == "sqlite::memory:" {
            self = .memory
        } else if text.hasPrefix("sqlite:"), text.utf8.count > "sqlite:".utf8.count {
            self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
        } else {
            throw .connection("a database is written sqlite:PATH or postgres://USER@HOST/NAME")
        }
    }
}

extension DatabaseLocation: CustomStringConvertible {
    /// As it is written, but for the password.
    public var description: String {
        switch self {
        case .sqlite(let path): "sqlite:" + path
        case .memory: "sqlite::memory:"
        case .postgresql(let url): (try? PostgreSQLAddress(url))?.description ?? "postgres://…"
        }
    }
}
