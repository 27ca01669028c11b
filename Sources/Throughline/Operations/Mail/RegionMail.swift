import Mail
import Values

extension Region {
    /// Mails, the newest first.
    package func mail(in state: MailRecord.State? = nil, limit: Int = 100) throws -> [MailRecord] {
        try read { try $0.mail.all(in: state, limit: limit) }
    }

    package func mail(_ id: MailRecord.MailID) throws -> MailRecord? { try read { try $0.mail.find(id) } }

    /// Addresses that take no more mail.
    package func mailStops() throws -> [MailStop] { try read { try $0.mail.stops() } }

    /// Lets mail go to an address again; false where nothing stopped it.
    package func allowMail(to address: MailAddress) throws -> Bool { try write { try $0.mail.allow(address.address) } }

    /// Puts a mail into the outbox that tells whether mail arrives.
    package func addTestMail(to address: MailAddress, domain: String) throws -> MailRecord.MailID {
        try write { stores in
            try stores.mail.add(
                MailDraft(
                    to: address, subject: "Mail from Throughline arrives",
                    text: """
                        This message was sent to see whether mail from Throughline arrives.

                        Nothing needs to be done.

                        """, isUrgent: true), domain: domain, at: .now)
        }
    }

    /// Takes in a delivery report, a complaint or an absence note.
    ///
    /// - Throws: `MailboxMessageError` where it is none of these.
    package func takeReturnedMail(_ bytes: [UInt8]) throws -> [MailReturn] {
        switch try MailboxMessage(reading: bytes) {
        case .automaticReply: [.automaticReply]
        case .reports(let reports): try write { stores in try reports.map { try stores.mail.take($0, at: .now) } }
        }
    }
}

extension MailStore {
    /// Records what another server says became of a mail, where it is one of ours and was sent to that address.
    fileprivate func take(_ report: DeliveryReport, at now: Instant) throws -> MailReturn {
        guard let id = report.originalMessageID, let mail = try find(messageID: id.value),
            mail.state == .sent || mail.state == .bounced
        else { return .notOurs }
        if let recipient = report.recipient, recipient.address.lowercased() != mail.address.lowercased() { return .notOurs }
        let words = [report.status?.description, report.diagnostic].compactMap { $0 }.joined(separator: " ")
        let note = words.isEmpty ? report.kind.rawValue : "\(report.kind.rawValue): \(words)"
        switch report.kind {
        case .permanentBounce:
            try end(mail.id, as: .bounced, note: note, at: mail.endedAt ?? now)
            try stop(MailStop(mail.address, .bounce, note: words, since: now))
            return .stopped(address: mail.address, .bounce)
        case .complaint:
            try end(mail.id, as: mail.state, note: note, at: mail.endedAt ?? now)
            try stop(MailStop(mail.address, .complaint, note: words, since: now))
            return .stopped(address: mail.address, .complaint)
        case .transientBounce, .delayed, .delivered:
            try end(mail.id, as: mail.state, note: note, at: mail.endedAt ?? now)
            return .noted(report.kind)
        }
    }
}
