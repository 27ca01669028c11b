import Foundation
import Mail
import Testing
import Values

/// Messages as they go over the wire, octet by octet; `\n` stands for CRLF.
struct WireFormTests {
    @Test func `a plain message`() throws {
        let message = try Letters.message(text: "You have a place.\nBring nothing.")

        #expect(
            Letters.readable(message.wireForm) == """
                Date: Mon, 23 Nov 2026 09:30:00 +0000
                From: Westmere <office@westmere.example>
                To: ada@example.org
                Subject: A place for you
                Message-ID: <1.a2b3@app.example.org>
                Auto-Submitted: auto-generated
                X-Auto-Response-Suppress: All
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                You have a place.
                Bring nothing.

                """)
    }

    @Test func `a message with everything`() throws {
        var message = try MailMessage(
            id: MessageID("2.c4@app.example.org")!, date: Letters.date,
            from: MailAddress(reading: "Zoë Ångström <zoe@westmere.example>"),
            to: [MailAddress(reading: "\"Lovelace, Ada\" <ada@example.org>"), MailAddress(reading: "Élodie <elodie@example.org>")],
            replyTo: MailAddress("team@westmere.example"), subject: "Ihr Platz – naïve Frage", text: "Grüße =\n")
        message.html = "<p>Grüße</p>"
        message.calendar = CalendarPart(method: .request, text: "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n")
        message.attachments = [
            try Attachment(fileName: "plan.csv", mediaType: MediaType("text/csv")!, bytes: Array("a,b\n".utf8)),
            try Attachment(fileName: "Übersicht.pdf", mediaType: MediaType("application/pdf")!, bytes: Array("%PDF".utf8)),
        ]
        message.unsubscribing = try Unsubscribing(
            url: "https://app.example.org/digest/a1b2", address: MailAddress("leave@westmere.example"))
        message.inReplyTo = Letters.id
        message.references = [MessageID("0@app.example.org")!, Letters.id]
        message.isAutomatic = false

        #expect(Letters.readable(message.wireForm) == Self.everything)
    }

    @Test func `the same message gives the same octets, another identifier other boundaries`() throws {
        var one = try Letters.message()
        one.html = "<p>You have a place.</p>"
        var other = try Letters.message(id: MessageID("2@app.example.org")!)
        other.html = one.html

        #expect(one.wireForm == one.wireForm)
        #expect(boundaries(one) == Array(repeating: "=_alternative_3gz8fzf7qkgtx", count: 4))
        #expect(boundaries(other) == Array(repeating: "=_alternative_1oce9o4e8iisq", count: 4))
    }

    private func boundaries(_ message: MailMessage) -> [String] {
        Letters.readable(message.wireForm).matches(of: /=_\w+/).map { String($0.output) }
    }

    @Test func `long headers are folded between words`() throws {
        let to = (1...4).map { "Person Number \($0) <person.number.\($0)@department.example.org>" }
        let message = try Letters.message(to: to, subject: String(repeating: "word ", count: 30) + "end")
        let header = Letters.readable(message.wireForm).components(separatedBy: "\n\n")[0]

        #expect(
            header.components(separatedBy: "Message-ID")[0].components(separatedBy: "To: ")[1] == """
                Person Number 1 <person.number.1@department.example.org>, Person Number 2
                 <person.number.2@department.example.org>, Person Number 3
                 <person.number.3@department.example.org>, Person Number 4
                 <person.number.4@department.example.org>
                Subject: word word word word word word word word word word word word word word
                 word word word word word word word word word word word word word word word
                 word end

                """)
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00.000Z", "Thu, 1 Jan 1970 00:00:00 +0000"),
        ("2026-03-29T01:30:59.999Z", "Sun, 29 Mar 2026 01:30:59 +0000"),
        ("2028-02-29T23:59:59.000Z", "Tue, 29 Feb 2028 23:59:59 +0000"),
        ("1969-12-31T12:00:00.000Z", "Wed, 31 Dec 1969 12:00:00 +0000"),
    ]) func `dates are in UTC with their weekday`(instant: String, date: String) throws {
        let message = try MailMessage(
            id: Letters.id, date: Instant(instant)!, from: MailAddress("a@example.org"), to: [MailAddress("b@example.org")],
            subject: "x",
            text: "x")

        #expect(Letters.readable(message.wireForm).hasPrefix("Date: \(date)\n"))
    }

    @Test func `text that is mostly other letters is base64, and stays short`() throws {
        let message = try Letters.message(text: String(repeating: "Добро пожаловать. ", count: 40))
        let wire = Letters.readable(message.wireForm)

        #expect(wire.contains("Content-Transfer-Encoding: base64\n\n0JTQvtCx0YDQviDQv9C+0LbQsNC70L7QstCw0YLRjC4g"))
        #expect(message.wireForm.count < 40 * 33 * 3 / 2 + 600)
    }

    private static let everything = """
        Date: Mon, 23 Nov 2026 09:30:00 +0000
        From: =?utf-8?B?Wm/DqyDDhW5nc3Ryw7Zt?= <zoe@westmere.example>
        To: "Lovelace, Ada" <ada@example.org>, =?utf-8?Q?=C3=89lodie?=
         <elodie@example.org>
        Reply-To: team@westmere.example
        Subject: =?utf-8?Q?Ihr_Platz_=E2=80=93_na=C3=AFve_Frage?=
        Message-ID: <2.c4@app.example.org>
        In-Reply-To: <1.a2b3@app.example.org>
        References: <0@app.example.org> <1.a2b3@app.example.org>
        List-Unsubscribe: <https://app.example.org/digest/a1b2>,
         <mailto:leave@westmere.example?subject=unsubscribe>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=_mixed_28qggox6xk761"

        --=_mixed_28qggox6xk761
        Content-Type: multipart/alternative; boundary="=_alternative_28qggox6xk761"

        --=_alternative_28qggox6xk761
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Gr=C3=BC=C3=9Fe =3D

        --=_alternative_28qggox6xk761
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>Gr=C3=BC=C3=9Fe</p>

        --=_alternative_28qggox6xk761
        Content-Type: text/calendar; method=REQUEST; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        BEGIN:VCALENDAR
        METHOD:REQUEST
        END:VCALENDAR

        --=_alternative_28qggox6xk761--
        --=_mixed_28qggox6xk761
        Content-Type: text/csv
        Content-Disposition: attachment; filename="plan.csv"
        Content-Transfer-Encoding: base64

        YSxiCg==
        --=_mixed_28qggox6xk761
        Content-Type: application/pdf
        Content-Disposition: attachment; filename*=utf-8''%C3%9Cbersicht.pdf
        Content-Transfer-Encoding: base64

        JVBERg==
        --=_mixed_28qggox6xk761--

        """
}
