import Mail
import Values

/// Hands one mail of the outbox over to the mail server.
package struct SendMailJob: Job {
    package static let kind = "send-mail"
    /// Most of a day: a mail server may be down for a night.
    package static let mostAttempts = 24

    let mail: String

    package func run(_ run: JobRun) async throws {
        guard let post = run.services.post else { throw JobFault.hopeless("no mail server is set up") }
        guard let id = MailRecord.MailID(mail), let mail = try await run.region.read({ try $0.mail.find(id) }),
            mail.state == .waiting
        else { return }
        if let stop = try await run.region.read({ try $0.mail.stop(of: mail.address) }) {
            return try await end(run, mail, as: .stopped, note: "the address takes no more mail: \(stop.reason.rawValue)")
        }
        if !mail.isUrgent, let due = try await considerate(mail, post.manners, run) { return try await run.postpone(until: due) }
        do {
            let reply = try await post.send(mail)
            try await end(run, mail, as: .sent, note: reply.description)
        } catch let error as SendingError where error.remedy == .none {
            try await refuse(run, mail, error)
        } catch let error as SendingError {
            try await run.region.write { try $0.mail.delay(mail.id, note: "\(error)") }
            throw MailDelay(error)
        } catch let error as MailMessageError {
            throw JobFault.hopeless("\(error)")
        }
    }

    /// When a mail that nobody waits for may go; nil for now.
    private func considerate(_ mail: MailRecord, _ manners: MailManners, _ run: JobRun) async throws -> Instant? {
        let now = Instant.now
        if let end = manners.quietEnd(at: now) { return end }
        let day = manners.day(of: now)
        let sent = try await run.region.read { try $0.mail.sent(to: mail.address, since: day.start) }
        return sent < manners.mostADay ? nil : day.next
    }

    private func refuse(_ run: JobRun, _ mail: MailRecord, _ error: SendingError) async throws {
        try await run.finish { stores in
            try stores.mail.end(mail.id, as: .refused, note: "\(error)", at: .now)
            guard case .recipientRefused(let reply) = error else { return }
            try stores.mail.stop(MailStop(mail.address, .bounce, note: "\(reply)", since: .now))
        }
    }

    private func end(_ run: JobRun, _ mail: MailRecord, as state: MailRecord.State, note: String) async throws {
        try await run.finish { stores in try stores.mail.end(mail.id, as: state, note: note, at: .now) }
    }
}
