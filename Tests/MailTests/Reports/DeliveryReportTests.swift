import Mail
import Testing

struct DeliveryReportTests {
    /// Line ends that reports have been seen with.
    enum Ends: String, CaseIterable {
        case lf = "\n"
        case crlf = "\r\n"
        case doubled = "\r\r\n"

        func octets(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: rawValue).utf8) }
    }

    private func read(_ text: String, _ ends: Ends = .crlf) throws -> MailboxMessage {
        try MailboxMessage(reading: ends.octets(text))
    }

    private func report(
        _ kind: DeliveryReport.Kind, _ status: String? = nil, _ diagnostic: String? = nil,
        to recipient: String? = "ada@example.org",
        id: MessageID? = Letters.id
    ) throws -> DeliveryReport {
        DeliveryReport(
            kind: kind, originalMessageID: id, recipient: try recipient.map { try MailAddress($0) },
            status: status.flatMap { EnhancedStatus(prefixOf: $0) }, diagnostic: diagnostic)
    }

    @Test(arguments: Ends.allCases) func `reports are read in the shapes that servers write`(ends: Ends) throws {
        #expect(
            try read(BounceSamples.postfix, ends)
                == .reports([
                    report(
                        .permanentBounce, "5.1.1", "550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown")
                ]))
        #expect(
            try read(BounceSamples.exim, ends) == .reports([report(.permanentBounce, "5.0.0", "550-5.2.1 The account is disabled")])
        )
        #expect(
            try read(BounceSamples.exchange, ends)
                == .reports([report(.transientBounce, "4.2.2", "452 4.2.2 STOREDRV.Deliver; mailbox full")]))
        #expect(
            try read(BounceSamples.gmail, ends)
                == .reports([
                    report(.delayed, "4.4.1", "The recipient server did not accept our requests to connect. (timed out)")
                ]))
        #expect(try read(OtherSamples.complaint, ends) == .reports([report(.complaint, nil, "abuse")]))
        #expect(
            try read(OtherSamples.words, ends)
                == .reports([report(.permanentBounce), report(.permanentBounce, to: "bob@example.org")]))
        #expect(try read(OtherSamples.absence, ends) == .automaticReply(AutomaticReply(originalMessageID: Letters.id)))
    }

    @Test func `empty lines that are missing change nothing`() throws {
        let whole = try read(BounceSamples.postfix)
        for pair in [
            ("Arrival-Date: Mon, 23 Nov 2026 09:30:01 +0000 (UTC)\n\n", "Arrival-Date: Mon, 23 Nov 2026 09:30:01 +0000 (UTC)\n"),
            ("Content-Type: message/delivery-status\n\n", "Content-Type: message/delivery-status\n"),
            ("Content-Type: text/rfc822-headers\n\n", "Content-Type: text/rfc822-headers\n"),
            ("mx.example.net>\n\nThis is a MIME", "mx.example.net>\nThis is a MIME"),
            ("\n\n--4C1F22.1763890262/mx.example.net--\n", "\n"),
        ] {
            let text = BounceSamples.postfix.replacing(pair.0, with: pair.1)
            #expect(text != BounceSamples.postfix)
            #expect(try read(text) == whole, "\(pair.0)")
        }
    }

    @Test func `each recipient has an outcome of their own, with empty lines or without`() throws {
        let second = "Final-Recipient: rfc822; bob@example.org\nAction: delivered\nStatus: 2.0.0\n"
        let third = "Final-Recipient: rfc822; cyd@example.org\nAction: relayed\n"
        let expected = MailboxMessage.reports([
            try report(.permanentBounce, "5.1.1", "550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown"),
            try report(.delivered, "2.0.0", to: "bob@example.org"), try report(.delivered, to: "cyd@example.org"),
        ])

        for (before, between) in [("\n", "\n"), ("", "")] {
            let text = BounceSamples.postfix.replacing(
                "User unknown\n\n--", with: "User unknown\n\(before)\(second)\(between)\(third)\n--")
            #expect(try read(text) == expected)
        }
    }

    @Test func `the outcome may stand before the recipient, as Exim writes it`() throws {
        let second = "Action: delayed\nFinal-Recipient: rfc822;bob@example.org\nStatus: 4.0.0\n"
        let expected = MailboxMessage.reports([
            try report(.transientBounce, "4.0.0", "550-5.2.1 The account is disabled"),
            try report(.delayed, "4.0.0", to: "bob@example.org"),
        ])

        for between in ["\n", ""] {
            let text = BounceSamples.exim.replacing("Status: 5.0.0", with: "Status: 4.0.0").replacing(
                "disabled\n", with: "disabled\n\(between)\(second)")
            #expect(try read(text) == expected)
            #expect(try read(text.replacing("exim.example.net\n\nAction", with: "exim.example.net\nAction")) == expected)
        }
    }

    @Test(
        arguments: [
            ("Action: failed\nStatus: 5.1.1", .permanentBounce), ("Action: failed\nStatus: 4.4.7", .transientBounce),
            ("Action: failed", .transientBounce), ("Action: failed\nStatus: 2.0.0", .transientBounce),
            ("Action: failed\nDiagnostic-Code: smtp; 550 no", .permanentBounce),
            ("Action: FAILED (really)\nStatus: 5.0.0", .permanentBounce),
            ("Action: delayed\nStatus: 5.0.0", .delayed), ("Action: expanded", .delivered), ("Status: 5.1.1", .permanentBounce),
            ("Status: 4.1.1", .delayed), ("Action: unheard-of\nStatus: nonsense", nil), ("X: y", nil),
        ] as [(String, DeliveryReport.Kind?)])
    func `a report is believed as far as it goes`(fields: String, kind: DeliveryReport.Kind?) throws {
        let text = """
            Content-Type: multipart/report; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; a.example

            Final-Recipient: rfc822; ada@example.org
            \(fields)
            --b--
            """

        let result = try? read(text)

        guard case .reports(let reports) = result else {
            #expect(kind == nil)
            #expect(throws: MailboxMessageError.empty) { try read(text) }
            return
        }
        #expect(reports.map(\.kind) == [kind])
        #expect(reports.map(\.originalMessageID) == [nil])
    }

    @Test func `a bare status gives way to the finer one in the server's words`() throws {
        let text = BounceSamples.exim.replacing("550-5.2.1 The", with: "550 5.2.1 The")

        #expect(try read(text) == .reports([report(.permanentBounce, "5.2.1", "550 5.2.1 The account is disabled")]))
    }

    @Test func `parts in base64 and quoted-printable are read`() throws {
        let fields = "Final-Recipient: rfc822; ada@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        for (encoding, body) in [
            (
                "base64",
                "RmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGFkYUBleGFtcGxlLm9yZw0KQWN0aW9uOiBmYWlsZWQN\r\nClN0YXR1czogNS4xLjENCg==\r\n"
            ),
            ("Quoted-Printable", fields.replacing("rfc822", with: "rfc=38=\r\n22").replacing(": failed", with: "=3A fai=\r\nled")),
        ] {
            let text =
                "Content-Type: multipart/report; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n"
                + "Content-Transfer-Encoding: \(encoding)\r\n\r\n\(body)\r\n--b--\r\n"
            let result = try MailboxMessage(reading: Array(text.utf8))
            #expect(result == .reports([try report(.permanentBounce, "5.1.1", id: nil)]), "\(encoding)")
        }
    }

    @Test func `a complaint may hide its recipient, and praise is no complaint`() throws {
        let hidden = OtherSamples.complaint.replacing("Original-Rcpt-To: <ada@example.org>\n", with: "")

        #expect(try read(hidden) == .reports([report(.complaint, nil, "abuse", to: nil)]))
        #expect(throws: MailboxMessageError.empty) { try read(hidden.replacing("Type: abuse", with: "Type: not-spam")) }
    }

    @Test(arguments: ["Auto-Submitted: auto-generated", "X-Autoreply: yes", "Precedence: auto_reply", "Precedence: bulk"])
    func `an automatic answer is known by any of its marks`(mark: String) throws {
        let text = OtherSamples.letter.replacing("Auto-Submitted: no", with: mark)

        #expect(try read(text) == .automaticReply(AutomaticReply(originalMessageID: Letters.id)))
    }
}
