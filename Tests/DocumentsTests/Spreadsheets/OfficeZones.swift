import Foundation

/// Runs work as if the machine stood elsewhere.
enum OfficeZones {
    static func with<Result>(_ zone: String, _ work: () throws -> Result) rethrows -> Result {
        let before = ProcessInfo.processInfo.environment["TZ"]
        setenv("TZ", zone, 1)
        tzset()
        defer {
            if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
            tzset()
        }
        return try work()
    }
}
