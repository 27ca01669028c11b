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
            [.sent, .bounced, .waiting].contains(mail.state)
        else { return .notOurs }
        if let recipient = report.recipient, recipient.address.lowercased() != mail.address.lowercased() { return .notOurs }
        let words = [report.status?.description, report.diagnostic].compactMap { $0 }.joined(separator: " ")
        let note = words.isEmpty ? report.kind.rawValue : "\(report.kind.rawValue): \(words)"
        // A report may come before our own record of the sending. Its job then finds the stop.
        func record(_ state: MailRecord.State) throws {
            if mail.state == .waiting {
                try delay(mail.id, note: note)
            } else {
                try end(mail.id, as: state, note: note, at: mail.endedAt ?? now)
            }
        }
        switch report.kind {
        case .permanentBounce:
            try record(.bounced)
            try stop(MailStop(mail.address, .bounce, note: words, since: now))
            return .stopped(address: mail.address, .bounce)
        case .complaint:
            try record(mail.state)
            try stop(MailStop(mail.address, .complaint, note: words, since: now))
            return .stopped(address: mail.address, .complaint)
        case .transientBounce, .delayed, .delivered:
            try record(mail.state)
            return .noted(report.kind)
        }
    }
}
