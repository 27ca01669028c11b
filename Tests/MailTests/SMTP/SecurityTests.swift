import Foundation
import Mail
import Testing

/// Encryption and authentication with a real server, whose certificate is by an authority of the test's own.
@Suite(.enabled(if: MailServer.isThere, "needs aiosmtpd (run 'make test')"))
struct SecurityTests {
    private let certificates: Certificates

    init() throws { certificates = try Certificates() }

    private func server(_ tls: String, _ options: String...) throws -> MailServer {
        try MailServer(arguments: ["--tls", tls, "--certificate", certificates.certificate, "--key", certificates.key] + options)
    }

    private func send(_ url: String) throws(SendingError) -> ServerReply {
        guard let settings = try? SMTPServer(url: url), let message = try? Letters.message(), let envelope = try? Letters.envelope()
        else {
            throw .unreachable("the test's own settings are at fault")
        }
        return try SMTPClient(settings).send(message, in: envelope)
    }

    private func failure(_ url: String) -> SendingError? {
        do throws(SendingError) {
            _ = try send(url)
            return nil
        } catch { return error }
    }

    @Test(arguments: [("implicit", "smtps"), ("starttls", "smtp")])
    func `mail goes encrypted and with user and password`(tls: String, scheme: String) throws {
        let server = try server(tls, "--login", "app p@ss: wörd")

        let reply = try send("\(scheme)://app:p%40ss%3A%20w%C3%B6rd@localhost:\(server.port)?ca=\(certificates.authority)")

        #expect(reply.code == 250)
        #expect(try server.delivery(1).user == "app")
        #expect(try server.delivery(1).tls)
    }

    @Test(arguments: [("implicit", "smtps"), ("starttls", "smtp")])
    func `an authority that is not known, or another name, is no encryption`(tls: String, scheme: String) throws {
        let server = try server(tls)

        for url in [
            "\(scheme)://localhost:\(server.port)", "\(scheme)://127.0.0.1:\(server.port)?ca=\(certificates.authority)",
            "\(scheme)://localhost:\(server.port)?ca=/nonexistent/ca.pem",
        ] {
            let error = failure(url)
            guard case .tlsFailed = error else {
                Issue.record("\(url): \(String(describing: error))")
                continue
            }
        }
        #expect(throws: (any Error).self) { try server.message(1) }
    }

    @Test func `a server without STARTTLS gets no message and no password`() throws {
        let server = try MailServer("--login", "app secret")

        guard case .tlsFailed = failure("smtp://app:secret@localhost:\(server.port)") else {
            Issue.record("sent without encryption")
            return
        }
        #expect(throws: (any Error).self) { try server.message(1) }
    }

    @Test func `a server that speaks no TLS at all is told as such`() throws {
        let server = try MailServer()

        guard case .tlsFailed = failure("smtps://localhost:\(server.port)") else {
            Issue.record("sent without encryption")
            return
        }
    }

    @Test func `a wrong password is told, and never repeated`() throws {
        let server = try server("implicit", "--login", "app right")
        let error = failure("smtps://app:hunter2@localhost:\(server.port)?ca=\(certificates.authority)")

        #expect(error == .authenticationFailed("535 5.7.8 Not known: (secret)"))
        #expect(
            error?.description == "the mail server does not accept the user and password: 535 5.7.8 Not known: (secret)")
    }

    @Test func `a server that asks for a password which is not there is told as such`() throws {
        let server = try server("implicit", "--login", "app right")
        let error = failure("smtps://localhost:\(server.port)?ca=\(certificates.authority)")

        guard case .authenticationFailed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.remedy == .settings)
    }

    @Test func `a password is not pressed on a server that asks for none`() throws {
        let server = try MailServer("--mode", "open")

        let reply = try send("smtp://app:hunter2@127.0.0.1:\(server.port)?security=none")

        #expect(reply == ServerReply(code: 250, text: "OK"))
    }

    @Test func `a client leaves an encrypted connection without waiting, too`() throws {
        let server = try server("implicit")
        let client = SMTPClient(try SMTPServer(url: "smtps://localhost:\(server.port)?ca=\(certificates.authority)"))
        _ = try client.send(Letters.message(), in: Letters.envelope(to: "lingers@example.org"))

        #expect(ContinuousClock().measure { client.close() } < .seconds(2))
    }

    @Test func `a server that dies on an encrypted connection does not end the program`() throws {
        let server = try server("implicit")
        let settings = try SMTPServer(url: "smtps://localhost:\(server.port)?ca=\(certificates.authority)")
        let client = SMTPClient(settings)

        for _ in 1...2 {
            #expect(throws: SendingError.self) { try client.send(Letters.message(), in: Letters.envelope(to: "dies@example.org")) }
        }
    }
}
