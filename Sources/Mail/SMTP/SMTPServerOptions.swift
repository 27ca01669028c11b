import Foundation

/// What stands after the question mark of a server's URL.
struct SMTPServerOptions {
    private(set) var security: SMTPServer.Security?
    private(set) var caFile: String?
    private(set) var heloName: String?
    private(set) var connectLimit: Duration?
    private(set) var messageLimit: Duration?
    private(set) var allowsPlainText = false

    init(_ query: Substring) throws(SMTPServerError) {
        var names: Set<Substring> = []
        for option in query.split(separator: "&") {
            let parts = option.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, names.insert(parts[0]).inserted, let value = parts[1].removingPercentEncoding else {
                throw .option
            }
            try set(parts[0], value)
        }
    }

    private mutating func set(_ name: Substring, _ value: String) throws(SMTPServerError) {
        switch (name, value) {
        case ("security", "starttls"): security = .startTLS
        case ("security", "none"): security = SMTPServer.Security.none
        case ("plaintext", "allowed"): allowsPlainText = true
        case ("ca", _): caFile = value
        case ("helo", _): heloName = value
        case ("connect", _): connectLimit = try Self.limit(value)
        case ("timeout", _): messageLimit = try Self.limit(value)
        default: throw .option
        }
    }

    private static func limit(_ value: String) throws(SMTPServerError) -> Duration {
        guard let seconds = Int(value), (1...3600).contains(seconds) else { throw .timeLimit }
        return .seconds(seconds)
    }
}
