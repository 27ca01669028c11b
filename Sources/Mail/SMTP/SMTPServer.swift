/// Where mail is handed over, how, and how long that may take.
public struct SMTPServer: Hashable, Sendable {
    public enum Security: String, Hashable, Sendable, CaseIterable {
        /// TLS from the first octet (RFC 8314, 3.3).
        case tls
        /// STARTTLS (RFC 3207), without which nothing is sent.
        case startTLS = "starttls"
        /// None: for a server on this machine.
        case none
    }

    /// A name, or an IP address without brackets.
    public let host: String
    public let port: Int
    public let security: Security
    public let credentials: SMTPCredentials?
    /// Certificates of authorities in PEM, in place of the system's.
    public let caFile: String?
    /// What this machine calls itself in EHLO; its host name where there is none.
    public let heloName: String?
    /// For the connection, its encryption and its authentication.
    public let connectLimit: Duration
    /// For one message, the connection included.
    public let messageLimit: Duration

    /// - Parameter allowsPlainText: whether `none` may be used to another machine than this one.
    public init(
        host: String, port: Int, security: Security, credentials: SMTPCredentials? = nil, caFile: String? = nil,
        heloName: String? = nil,
        connectLimit: Duration = .seconds(30), messageLimit: Duration = .seconds(300), allowsPlainText: Bool = false
    ) throws(SMTPServerError) {
        guard HostName.isValid(host) else { throw .host }
        guard (1...65_535).contains(port) else { throw .port }
        guard security != .none || allowsPlainText || HostName.isLoopback(host) else { throw .plainText }
        guard heloName.map(HostName.isHelo) ?? true else { throw .heloName }
        for limit in [connectLimit, messageLimit] where limit < .milliseconds(1) || limit > .seconds(3600) { throw .timeLimit }
        self.host = host.lowercased()
        self.port = port
        self.security = security
        self.credentials = credentials
        self.caFile = caFile
        self.heloName = heloName
        self.connectLimit = connectLimit
        self.messageLimit = messageLimit
    }
}

extension SMTPServer: CustomStringConvertible {
    /// `smtps://mail.example.org:465`, without user and password.
    public var description: String { "\(security == .tls ? "smtps" : "smtp")://\(HostName.bracketed(host)):\(port)" }
}
