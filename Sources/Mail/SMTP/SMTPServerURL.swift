import Foundation

extension SMTPServer {
    /// A server from its settings in one line.
    ///
    /// `smtps://USER:PASSWORD@HOST:465` is TLS from the start, `smtp://USER:PASSWORD@HOST:587` STARTTLS; without a port these are the
    /// ports. After a `?`, joined by `&`: `security=starttls` or `none` (for `smtp://`), `ca=FILE`, `helo=NAME`, `connect=SECONDS`,
    /// `timeout=SECONDS`, and `plaintext=allowed` for `none` to another machine. User, password and values may hold `%XX`.
    public init(url: String) throws(SMTPServerError) {
        guard url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !url.contains("#"), let scheme = url.firstRange(of: "://") else {
            throw .form
        }
        let isTLS = try Self.isTLS(url[..<scheme.lowerBound])
        let parts = url[scheme.upperBound...].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let authority = parts[0].hasSuffix("/") ? parts[0].dropLast() : parts[0]
        guard !authority.contains("/") else { throw .form }
        let options = try SMTPServerOptions(parts.count > 1 ? parts[1] : "")
        let at = authority.lastIndex(of: "@")
        let place = try Self.place(authority[(at.map(authority.index(after:)) ?? authority.startIndex)...])
        guard !isTLS || options.security == nil else { throw .option }
        try self.init(
            host: place.host, port: place.port ?? (isTLS ? 465 : 587), security: isTLS ? .tls : options.security ?? .startTLS,
            credentials: at.map { at throws(SMTPServerError) in try Self.credentials(authority[..<at]) }, caFile: options.caFile,
            heloName: options.heloName, connectLimit: options.connectLimit ?? .seconds(30),
            messageLimit: options.messageLimit ?? .seconds(300), allowsPlainText: options.allowsPlainText)
    }

    private static func isTLS(_ scheme: Substring) throws(SMTPServerError) -> Bool {
        switch scheme.lowercased() {
        case "smtps": return true
        case "smtp": return false
        default: throw .form
        }
    }

    private static func credentials(_ text: Substring) throws(SMTPServerError) -> SMTPCredentials {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, !text.contains("@"), let user = parts[0].removingPercentEncoding,
            let password = parts[1].removingPercentEncoding
        else { throw .credentials }
        return try SMTPCredentials(user: user, password: password)
    }

    private static func place(_ text: Substring) throws(SMTPServerError) -> (host: String, port: Int?) {
        var rest = text[...]
        let host: Substring
        if rest.hasPrefix("[") {
            guard let end = rest.firstIndex(of: "]") else { throw .host }
            host = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            guard host.contains(":") else { throw .host }
        } else {
            host = rest.prefix { $0 != ":" }
            rest = rest[host.endIndex...]
        }
        guard !rest.isEmpty else { return (String(host), nil) }
        let digits = rest.dropFirst()
        guard rest.hasPrefix(":"), (1...5).contains(digits.count), digits.allSatisfy(\.isWholeNumber), let port = Int(digits) else {
            throw .port
        }
        return (String(host), port)
    }
}
