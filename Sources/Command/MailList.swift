import Throughline
import Values

/// The outbox as a program reads it.
struct MailList: Encodable {
    private struct Mail: Encodable {
        let id, messageID, address, subject, state, writtenAt: String
        let note, endedAt: String?
        let isUrgent: Bool
    }

    private struct Stop: Encodable {
        let address, reason, since: String
        let note: String?
    }

    private let mail: [Mail]
    private let stops: [Stop]

    init(mail: [MailRecord], stops: [MailStop]) {
        self.mail = mail.map { mail in
            Mail(
                id: mail.id.text, messageID: mail.messageID, address: mail.address, subject: mail.subject,
                state: mail.state.rawValue,
                writtenAt: mail.writtenAt.description, note: mail.note, endedAt: mail.endedAt?.description, isUrgent: mail.isUrgent)
        }
        self.stops = stops.map { Stop(address: $0.address, reason: $0.reason.rawValue, since: $0.since.description, note: $0.note) }
    }
}
