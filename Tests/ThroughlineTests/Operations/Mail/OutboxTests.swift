import Database
import Mail
import TestSupport
import Testing
import Values

@testable import Throughline

struct OutboxTests {
    private let region: Region
    private let post = RecordingPost()

    init() throws { region = try Region.temporary() }

    @Test func `mail goes out with its identifier, and what the server said is kept`() async throws {
        let id = try region.addMail()

        await region.work(try post.office())

        let mail = try #require(try region.mail(id))
        #expect(mail.state == .sent)
        #expect(mail.note == "250 taken")
        #expect(post.messages.map(\.id.value) == [mail.messageID])
        #expect(post.messages.map { $0.to.map(\.address) } == [["lead@ashmere.example"]])
        #expect(try region.jobs(in: .done).map(\.kind) == ["send-mail"])
    }

    @Test func `mail of a change that was undone is never sent`() async throws {
        struct Undone: Error {}
        #expect(throws: Undone.self) {
            try region.write { stores in
                let draft = MailDraft(to: try MailAddress("a@b.example"), subject: "Published", text: "It is out")
                try stores.mail.add(draft, domain: "region.example", at: .now)
                throw Undone()
            }
        }

        await region.work(try post.office())

        #expect(post.messages == [])
        #expect(try region.mail().count == 0)
    }

    @Test func `without a mail server mail stays in the outbox to be read`() async throws {
        try region.addMail()

        await region.work(nil)

        #expect(try region.mail().map(\.state) == [.waiting])
        #expect(try region.jobs("send-mail").map(\.attempts) == [0])
    }

    @Test func `a second try is the same message, to the byte`() async throws {
        try region.addMail()
        post.answer(.deferred(ServerReply(code: 451, text: "greylisted")), .outcomeUnknown("the line went dead"))

        for _ in 1...3 {
            await region.work(try post.office())
            try region.passTime()
        }

        #expect(post.messages.count == 3)
        #expect(Set(post.messages.map(\.wireForm)).count == 1)
        #expect(try region.mail().map(\.state) == [.sent])
        #expect(try region.jobs("send-mail").map(\.attempts) == [3])
    }

    @Test func `a recipient that is refused gets no more mail, until a person allows it`() async throws {
        try region.addMail("Gone@Ashmere.example")
        post.answer(.recipientRefused(ServerReply(code: 550, text: "no such mailbox")))
        await region.work(try post.office())
        #expect(try region.mail().map(\.state) == [.refused])

        try region.addMail("gone@ashmere.example")
        await region.work(try post.office())
        #expect(try region.mail().map(\.state) == [.stopped, .refused])
        #expect(try region.mail().first?.note == "the address takes no more mail: bounce")
        #expect(post.messages.count == 1)

        #expect(try region.allowMail(to: MailAddress("GONE@ashmere.example")))
        #expect(try !region.allowMail(to: MailAddress("gone@ashmere.example")))
        try region.addMail("gone@ashmere.example")
        await region.work(try post.office())
        #expect(try region.mail().first?.state == .sent)
    }

    @Test func `a message that is refused says so, and its recipient still gets others`() async throws {
        try region.addMail()
        post.answer(.messageRefused(ServerReply(code: 552, text: "too large")))

        await region.work(try post.office())

        #expect(try region.mail().map(\.state) == [.refused])
        #expect(try region.mailStops().count == 0)
    }

    @Test func `one address gets only so much a day, but what it waits for`() async throws {
        let start = Instant.now + .seconds(-60)
        for number in 1...4 { try region.addMail("lead@ashmere.example", "\(number)", at: start + .seconds(number)) }
        try region.addMail("lead@ashmere.example", "Your link to sign in", isUrgent: true, at: start + .seconds(5))
        try region.addMail("other@ashmere.example", "1", at: start + .seconds(6))
        var settings = Worker.Settings()
        settings.lanes = 1

        await Worker(
            Services(region: region, post: try post.office(mostADay: 2)), kinds: [SendMailJob.self], schedules: [],
            settings: settings
        ).runUntilIdle()

        #expect(post.messages.map(\.subject) == ["1", "2", "Your link to sign in", "1"])
        #expect(try region.mail(in: .waiting).map(\.subject) == ["4", "3"])
        #expect(try region.jobs(in: .open).allSatisfy { $0.attempts == 0 && $0.dueAt > .now })
    }

    @Test func `a mail server that names the recipient is quoted with the mail, and not in the list of jobs`() async throws {
        let id = try region.addMail("someone@private.example")
        post.answer(.deferred(ServerReply(code: 450, text: "<someone@private.example>: greylisted")))

        await region.work(try post.office())

        #expect(try region.jobs("send-mail").map(\.fault) == ["the mail server does not take the message now: 450"])
        #expect(
            try region.mail(id)?.note
                == "the mail server does not take the message now: 450 <someone@private.example>: greylisted")
    }

    @Test func `mail names nobody in the list of jobs`() throws {
        let id = try region.addMail("someone@private.example", "About a child")

        let job = try #require(try region.jobs("send-mail").first)

        #expect(job.payload == "{\"mail\":\"\(id)\"}")
    }
}
