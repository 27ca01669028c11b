/// What a transaction may do and see.
enum PostgreSQLMode: Sendable {
    /// One snapshot, as in SQLite.
    case read
    /// Each statement sees what was committed before it, so that a count after a lock is right.
    case write

    var begin: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        }
    }
}
