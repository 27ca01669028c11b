import Mail
import Testing

/// Messages that are no report, or would like to be believed more than a report is.
struct HostileReportTests {
    private func read(_ text: String) throws -> MailboxMessage {
        try MailboxMessage(reading: Array(text.replacing("\n", with: "\r\n").utf8))
    }

    @Test func `a person's letter is none of these, whatever it quotes`() {
        #expect(throws: MailboxMessageError.neither) { try read(OtherSamples.letter) }
        let forwarded = """
            From: ada@example.org
            Content-Type: multipart/mixed; boundary="outer"

            --outer
            Content-Type: text/plain

            Look what came back.
            --outer
            Content-Type: message/rfc822

            \(BounceSamples.postfix)
            --outer--
            """
        #expect(throws: MailboxMessageError.neither) { try read(forwarded) }
    }

    @Test(arguments: ["", "\n", "\n\n\n", ":", "a", "--b\n", "\u{0}\u{0}", "Content-Type: multipart/report; boundary=\"\"\n\n--\n"])
    func `nothing is none of these`(text: String) {
        #expect(throws: MailboxMessageError.neither) { try read(text) }
    }

    @Test func `what is over 25 MB is not read`() {
        #expect(throws: MailboxMessageError.tooLarge) { try MailboxMessage(reading: Array(repeating: 0x61, count: 25_000_001)) }
    }

    @Test func `what a report says is cut and cleaned`() throws {
        let text = BounceSamples.postfix.replacing(
            "User unknown\n\n", with: "\u{1B}[31m" + String(repeating: "x", count: 5000) + "\n\n")

        guard case .reports(let reports) = try read(text), let words = reports.first?.diagnostic else {
            Issue.record("no report")
            return
        }
        #expect(words.unicodeScalars.count <= 1000)
        #expect(!words.contains("\u{1B}"))
    }

    @Test func `an identifier or address that is none is left out`() throws {
        let text = BounceSamples.postfix.replacing("<1.a2b3@app.example.org>", with: "<1'; DROP TABLE x>").replacing(
            "rfc822; ada@example.org", with: "rfc822; nobody"
        ).replacing("rfc822;ada@example.org", with: "x400; /c=gb/")

        guard case .reports(let reports) = try read(text) else {
            Issue.record("no report")
            return
        }
        #expect(reports.map(\.originalMessageID) == [nil])
        #expect(reports.map(\.recipient) == [nil])
    }

    @Test func `only the first hundred recipients are read`() throws {
        let recipient = "Final-Recipient: rfc822; ada@example.org\nAction: failed\nStatus: 5.1.1\n\n"
        let text = BounceSamples.postfix.replacing(
            "Final-Recipient: rfc822; ada@example.org\n", with: String(repeating: recipient, count: 50_000))

        guard case .reports(let reports) = try read(text) else {
            Issue.record("no report")
            return
        }
        #expect(reports.count == 100)
    }

    /// Some megabytes each, which a reader that copies what it has for each line would take minutes over.
    enum Endless: CaseIterable {
        case nesting, parts, lines, longLines

        var text: String {
            switch self {
            case .nesting: (0..<20_000).map { "Content-Type: multipart/mixed; boundary=\"b\($0)\"\n\n--b\($0)\n" }.joined()
            case .parts: "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 200_000)
            case .lines: "Subject: a\n" + String(repeating: " b\n", count: 200_000)
            case .longLines: "Subject: a\n" + String(repeating: " \(String(repeating: "b", count: 9000))\n", count: 1900)
            }
        }
    }

    @Test(arguments: Endless.allCases) func `nesting, parts and folded lines without end are soon given up`(shape: Endless) {
        let text = shape.text

        let took = ContinuousClock().measure { #expect(throws: MailboxMessageError.neither) { try read(text) } }

        #expect(took < .seconds(5))
    }

    @Test func `any damage to a report is read or refused, and nothing breaks`() {
        var random = SeededGenerator(state: 3)
        for sample in [
            BounceSamples.postfix, BounceSamples.exim, BounceSamples.exchange, BounceSamples.gmail, OtherSamples.complaint,
        ] {
            for _ in 0..<200 {
                var octets = Array(sample.utf8)
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    let place = Int.random(in: 0..<octets.count, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: octets[place] = UInt8.random(in: 0...255, using: &random)
                    case 1: octets.removeSubrange(place..<min(octets.count, place + Int.random(in: 1...60, using: &random)))
                    default: octets.insert(contentsOf: [0x0A, 0x0A], at: place)
                    }
                }
                if case .reports(let reports)? = try? MailboxMessage(reading: octets) { #expect(!reports.isEmpty) }
            }
        }
    }
}
