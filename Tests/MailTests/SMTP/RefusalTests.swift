import Foundation
import Mail
import Testing

/// What is known of a message that was not, or perhaps not, taken.
@Suite(.enabled(if: MailServer.isThere, "needs aiosmtpd (run 'make test')"))
struct RefusalTests {
    private func failure(
        _ server: MailServer, to recipient: String = "ada@example.org", from sender: String = "bounces@westmere.example",
        options: String = "", text: String = "You have a place."
    ) throws -> SendingError? {
        let client = SMTPClient(try server.settings(options))
        do {
            _ = try client.send(Letters.message(text: text), in: Letters.envelope(to: recipient, from: sender))
            return nil
        } catch let error as SendingError {
            return error
        }
    }

    private func reply(_ code: Int, _ status: String, _ text: String) -> ServerReply {
        ServerReply(code: code, status: EnhancedStatus(prefixOf: status), text: text)
    }

    @Test func `each refusal is told apart, and the next message goes through`() throws {
        let server = try MailServer()
        let client = SMTPClient(try server.settings())

        #expect(try failure(server, to: "nobody@example.org") == .recipientRefused(reply(550, "5.1.1", "No such mailbox")))
        #expect(
            try failure(server, to: "greylisted@example.org") == .deferred(reply(450, "4.2.0", "Come back in five minutes")))
        #expect(
            try failure(server, from: "blocked@westmere.example")
                == .messageRefused(reply(553, "5.7.1", "You may not send as this")))
        #expect(
            try failure(server, to: "strict@example.org")
                == .messageRefused(reply(554, "5.7.1", "This looks like an advertisement")))
        #expect(try failure(server, to: "busy@example.org") == .deferred(reply(451, "4.3.1", "The disk is full")))
        for name in ["nobody", "greylisted", "strict", "busy"] {
            #expect(throws: SendingError.self) {
                try client.send(Letters.message(), in: Letters.envelope(to: "\(name)@example.org"))
            }
            #expect(try client.send(Letters.message(), in: Letters.envelope()).code == 250)
        }
    }

    @Test func `a server that dies after the message leaves it unknown whether it was taken`() throws {
        guard case .outcomeUnknown = try failure(MailServer(), to: "dies@example.org") else {
            Issue.record("it is not told that the message may have been taken")
            return
        }
    }

    @Test func `a server that is silent after the message leaves it unknown at the time limit`() throws {
        let server = try MailServer()
        var error: SendingError?

        let took = try ContinuousClock().measure { error = try failure(server, to: "slow@example.org", options: "&timeout=1") }

        #expect(error?.remedy == .unknown)
        #expect(took > .milliseconds(900) && took < .seconds(4))
    }

    @Test func `an answer that is none leaves it unknown`() throws {
        #expect(try failure(MailServer("--mode", "garbled"))?.remedy == .unknown)
    }

    @Test func `a connection lost halfway through the message has certainly not brought it`() throws {
        let error = try failure(MailServer("--mode", "halfway"), text: String(repeating: "Many words. ", count: 200_000))

        guard case .unreachable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.remedy == .later)
    }

    @Test func `a server that never greets is given up at the time limit`() throws {
        let server = try MailServer("--mode", "silent")
        var error: SendingError?

        let took = try ContinuousClock().measure { error = try failure(server, options: "&connect=1") }

        guard case .unreachable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(took > .milliseconds(900) && took < .seconds(4))
    }

    @Test func `a server that wants nobody says why`() throws {
        #expect(try failure(MailServer("--mode", "refuses")) == .unreachable("554 5.7.1 Not for you"))
    }

    @Test func `a port that nobody listens at is unreachable`() throws {
        let port = try MailServer().port
        let client = SMTPClient(try SMTPServer(url: "smtp://127.0.0.1:\(port)?security=none"))

        #expect {
            try client.send(Letters.message(), in: Letters.envelope())
        } throws: { error in
            guard case SendingError.unreachable = error else { return false }
            return true
        }
    }

    @Test func `what follows is told by each`() {
        let reply = ServerReply(code: 500, text: "no")

        #expect(SendingError.recipientRefused(reply).remedy == .none)
        #expect(SendingError.messageRefused(reply).remedy == .none)
        #expect(SendingError.deferred(reply).remedy == .later)
        #expect(SendingError.unreachable("no").remedy == .later)
        #expect(SendingError.authenticationFailed("no").remedy == .settings)
        #expect(SendingError.tlsFailed("no").remedy == .settings)
        #expect(SendingError.outcomeUnknown("no").remedy == .unknown)
    }
}
