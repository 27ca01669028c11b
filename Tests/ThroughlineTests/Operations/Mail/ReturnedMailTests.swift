import Database
import Mail
import TestSupport
import Testing
import Values

@testable import Throughline

struct ReturnedMailTests {
    private let region: Region
    private let mail: MailRecord

    init() async throws {
        region = try Region.temporary()
        let id = try region.addMailSynchronously()
        await region.work(try RecordingPost().office())
        mail = try #require(try region.mail(id))
    }

    private func report(action: String, status: String, to recipient: String = "lead@ashmere.example", of id: String? = nil)
        -> [UInt8]
    {
        let text = """
            From: MAILER-DAEMON@mail.example
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: text/plain

            It came back.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example

            Final-Recipient: rfc822; \(recipient)
            Action: \(action)
            Status: \(status)
            Diagnostic-Code: smtp; 550 \(status) No such mailbox
            --b
            Content-Type: message/rfc822-headers

            Message-ID: <\(id ?? mail.messageID)>
            --b--
            """
        return Array(text.utf8)
    }

    @Test func `mail that came back for good stops its address`() throws {
        let returns = try region.takeReturnedMail(report(action: "failed", status: "5.1.1", to: "Lead@Ashmere.example"))

        #expect(returns == [.stopped(address: "lead@ashmere.example", .bounce)])
        #expect(try region.mail(mail.id)?.state == .bounced)
        #expect(try region.mail(mail.id)?.note == "permanent bounce: 5.1.1 550 5.1.1 No such mailbox")
        #expect(try region.mailStops().map(\.address) == ["lead@ashmere.example"])
    }

    @Test func `what may pass is noted and stops nothing`() throws {
        #expect(try region.takeReturnedMail(report(action: "delayed", status: "4.4.1")) == [.noted(.delayed)])
        #expect(try region.takeReturnedMail(report(action: "failed", status: "4.2.2")) == [.noted(.transientBounce)])
        #expect(try region.mail(mail.id)?.state == .sent)
        #expect(try region.mailStops().count == 0)
    }

    @Test func `a report of no mail of ours, or of another address, changes nothing`() throws {
        let foreign = report(action: "failed", status: "5.1.1", of: "made-up@region.example")
        let other = report(action: "failed", status: "5.1.1", to: "head@elsewhere.example")

        #expect(try region.takeReturnedMail(foreign) == [.notOurs])
        #expect(try region.takeReturnedMail(other) == [.notOurs])
        #expect(try region.mail(mail.id)?.state == .sent)
        #expect(try region.mailStops().count == 0)
    }

    @Test func `a complaint stops its address`() throws {
        let text = """
            From: complaints@provider.example
            Content-Type: multipart/report; report-type=feedback-report; boundary=b

            --b
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            User-Agent: Provider/1
            Version: 1
            --b
            Content-Type: message/rfc822-headers

            Message-ID: <\(mail.messageID)>
            --b--
            """

        #expect(try region.takeReturnedMail(Array(text.utf8)) == [.stopped(address: "lead@ashmere.example", .complaint)])
        #expect(try region.mailStops().map(\.reason) == [.complaint])
    }

    @Test func `an answer that a person wrote is refused`() throws {
        #expect(throws: MailboxMessageError.neither) {
            try region.takeReturnedMail(Array("From: a@b.example\nSubject: Re: A return came in\n\nThank you\n".utf8))
        }
    }
}

extension Region {
    fileprivate func addMailSynchronously() throws -> MailRecord.MailID { try addMail() }
}
