import CCurl

/// What libcurl has to know of a server, once for a handle.
struct CurlSettings {
    private let server: SMTPServer

    init(_ server: SMTPServer) { self.server = server }

    func apply(to handle: UnsafeMutableRawPointer) {
        let scheme = server.security == .tls ? "smtps" : "smtp"
        let place = "\(scheme)://\(HostName.bracketed(server.host)):\(server.port)/"
        ccurl_set_text(handle, CURLOPT_URL, place + (server.heloName.map(Self.escaped) ?? ""))
        // No proxy that the environment names, which would see the mail; no signals, which are the whole process's.
        ccurl_set_text(handle, CURLOPT_PROXY, "")
        ccurl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        ccurl_set_number(handle, CURLOPT_UPLOAD, 1)
        encrypt(handle)
        authenticate(handle)
        ccurl_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(server.connectLimit))
        ccurl_set_number(handle, CURLOPT_TIMEOUT_MS, Self.milliseconds(server.messageLimit))
        ccurl_set_number(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, (Self.milliseconds(server.messageLimit) + 999) / 1000)
    }

    private func encrypt(_ handle: UnsafeMutableRawPointer) {
        let use = server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
        ccurl_set_number(handle, CURLOPT_USE_SSL, Int(use.rawValue))
        ccurl_set_number(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        ccurl_set_number(handle, CURLOPT_SSL_VERIFYPEER, 1)
        ccurl_set_number(handle, CURLOPT_SSL_VERIFYHOST, 2)
        if let file = server.caFile {
            ccurl_set_text(handle, CURLOPT_CAINFO, file)
            ccurl_set_text(handle, CURLOPT_CAPATH, nil)
        }
    }

    /// PLAIN or LOGIN, which every server with passwords has; the others that libcurl knows would be tried first and fail in ways of
    /// their own.
    private func authenticate(_ handle: UnsafeMutableRawPointer) {
        guard let credentials = server.credentials else { return }
        ccurl_set_text(handle, CURLOPT_USERNAME, credentials.user)
        ccurl_set_text(handle, CURLOPT_PASSWORD, credentials.password.value)
        ccurl_set_text(handle, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    }

    private static func escaped(_ helo: String) -> String {
        helo.replacing("[", with: "%5B").replacing("]", with: "%5D").replacing(":", with: "%3A")
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        let parts = duration.components
        return max(1, Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000))
    }
}
