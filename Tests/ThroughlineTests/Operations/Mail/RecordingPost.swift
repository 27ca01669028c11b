import Mail
import Synchronization
import Values

@testable import Throughline

/// A mail server that notes what it is handed, and answers as it is told.
final class RecordingPost: MailTransport {
    private let handed = Mutex<[MailMessage]>([])
    private let answers = Mutex<[Result<ServerReply, SendingError>]>([])

    /// What it answers first, second … and then always that it has taken the message.
    func answer(_ errors: SendingError...) { answers.withLock { $0 += errors.map { .failure($0) } } }

    func send(_ message: MailMessage, in envelope: Envelope) throws(SendingError) -> ServerReply {
        handed.withLock { $0.append(message) }
        let answer = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        return try (answer ?? .success(ServerReply(code: 250, text: "taken"))).get()
    }

    var messages: [MailMessage] { handed.withLock { $0 } }

    func office(quiet: (Int, Int) = (0, 0), mostADay: Int = 10) throws -> PostOffice {
        var manners = MailManners()
        (manners.quietFrom, manners.quietUntil) = quiet
        manners.mostADay = mostADay
        return PostOffice(transport: self, sender: try MailAddress("throughline@region.example"), manners: manners)
    }
}

extension Region {
    @discardableResult
    func addMail(
        _ address: String = "lead@ashmere.example", _ subject: String = "A return came in", isUrgent: Bool = false,
        at now: Instant = .now
    )
        throws -> MailRecord.MailID
    {
        try write { stores in
            let draft = MailDraft(to: try MailAddress(address), subject: subject, text: "Hello\n", isUrgent: isUrgent)
            return try stores.mail.add(draft, domain: "region.example", at: now)
        }
    }

    func work(_ post: PostOffice?) async {
        await Worker(Services(region: self, post: post), kinds: [SendMailJob.self], schedules: []).runUntilIdle()
    }
}
