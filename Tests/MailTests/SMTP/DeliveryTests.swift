import Foundation
import Mail
import Testing

/// What a real server takes, and how it comes there.
@Suite(.enabled(if: MailServer.isThere, "needs aiosmtpd (run 'make test')"))
struct DeliveryTests {
    @Test func `a message arrives octet by octet, and the server's reply is given`() throws {
        let server = try MailServer()
        let client = SMTPClient(try server.settings())
        let message = try Letters.message(text: "Dear Ada,\n\nZoë writes: naïve – yes.\n")

        let reply = try client.send(message, in: Letters.envelope())

        #expect(reply == ServerReply(code: 250, status: EnhancedStatus(prefixOf: "2.0.0"), text: "Taken as 1"))
        #expect(try server.message(1) == message.wireForm)
        #expect(
            try server.delivery(1)
                == MailServer.Delivery(
                    from: "bounces@westmere.example", to: ["ada@example.org"], helo: "app.example.org",
                    options: ["SIZE=\(message.wireForm.count)"], connection: 1, user: nil, tls: false))
    }

    @Test func `lines of full stops arrive as they were, wherever they fall`() throws {
        let server = try MailServer()
        let client = SMTPClient(try server.settings())
        // Lengths that move a full stop over every edge of the pieces in which libcurl takes a message.
        let lines = (0..<9000).map { $0 % 3 == 0 ? "." : $0 % 3 == 1 ? ".." + String(repeating: "x", count: $0 % 61) : ".end" }
        let messages = try (0..<4).map { start in
            try Letters.message(
                text: ".\n..\n.\n\n.\n" + String(repeating: "y", count: start) + lines.joined(separator: "\n") + "\n.")
        }

        for message in messages { _ = try client.send(message, in: Letters.envelope()) }

        for (index, message) in messages.enumerated() { #expect(try server.message(index + 1) == message.wireForm) }
        #expect(messages[0].wireForm.count > 100_000)
    }

    @Test func `a large attachment arrives whole`() throws {
        let server = try MailServer()
        var message = try Letters.message()
        let bytes = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
        message.attachments = [
            try Attachment(fileName: "plan.bin", mediaType: MediaType("application/octet-stream")!, bytes: bytes)
        ]

        _ = try SMTPClient(try server.settings()).send(message, in: Letters.envelope())

        #expect(try server.message(1) == message.wireForm)
    }

    @Test func `many messages share one connection`() throws {
        let server = try MailServer()
        let client = SMTPClient(try server.settings())
        let message = try Letters.message()

        let replies = try (1...40).map { _ in try client.send(message, in: Letters.envelope()).text }

        #expect(replies == (1...40).map { "Taken as \($0)" })
        #expect(try server.delivery(40).connection == 1)
    }

    @Test(arguments: ["421", "silent"]) func `a connection that the server ended is made again`(ending: String) throws {
        let server = try MailServer("--each", "2", "--ending", ending)
        let client = SMTPClient(try server.settings())
        let message = try Letters.message()

        for _ in 1...5 {
            _ = try client.send(message, in: Letters.envelope())
            if ending == "silent" { Thread.sleep(forTimeInterval: 0.1) }
        }

        #expect(try (1...5).map { try server.delivery($0).connection } == [1, 1, 2, 2, 3])
    }

    @Test func `a client leaves with QUIT and does not wait for the answer`() throws {
        let server = try MailServer()
        let client = SMTPClient(try server.settings())
        _ = try client.send(Letters.message(), in: Letters.envelope(to: "lingers@example.org"))

        let took = ContinuousClock().measure { client.close() }

        #expect(took < .seconds(2))
        _ = try client.send(Letters.message(), in: Letters.envelope())
        client.close()
        for _ in 1...100 where !server.wasLeft { Thread.sleep(forTimeInterval: 0.02) }
        #expect(server.wasLeft)
    }

    @Test func `nobody gets the reports of a message without a return path`() throws {
        let server = try MailServer()

        _ = try SMTPClient(try server.settings()).send(
            Letters.message(), in: Envelope(returnPath: nil, recipient: MailAddress("\"a b\"@example.org")))

        #expect(try server.delivery(1).from == "<>")
        #expect(try server.delivery(1).to == ["\"a b\"@example.org"])
    }

    @Test func `several threads take turns`() async throws {
        let server = try MailServer()
        let client = SMTPClient(try server.settings())
        let message = try Letters.message()
        let envelope = try Letters.envelope()

        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...12 { group.addTask { try client.send(message, in: envelope).code } }
            for try await code in group { #expect(code == 250) }
        }

        #expect(try server.delivery(12).connection == 1)
    }
}
