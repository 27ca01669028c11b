/// What every connection is told when it opens.
struct PostgreSQLSettings: Sendable {
    /// How long one statement may wait for another's lock.
    let busyTimeout: Duration
    /// How long one statement may take; nil for as long as it needs.
    let statementTimeout: Duration?

    var statement: String {
        """
        SET lock_timeout = \(PostgreSQLSettings.milliseconds(busyTimeout)); \
        SET statement_timeout = \(statementTimeout.map(PostgreSQLSettings.milliseconds) ?? 0); \
        SET standard_conforming_strings = on; SET TimeZone = 'UTC'
        """
    }

    /// At least 1: the server takes 0 for no limit.
    private static func milliseconds(_ duration: Duration) -> Int { max(1, Int(duration / .milliseconds(1))) }
}
