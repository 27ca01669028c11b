import Values

/// A mail as it stands in the outbox.
package struct MailRecord: Sendable {
    package enum State: String, CaseIterable, Sendable {
        case waiting, sent
        /// By the mail server, for good.
        case refused
        /// Not sent: the address takes no more mail.
        case stopped
        /// Sent, and came back.
        case bounced
    }

    package typealias MailID = ID<MailRecord>

    package let id: MailID
    /// Its name for ever: a second try carries the same.
    package let messageID: String
    package let address: String
    package let name: String?
    package let subject: String
    package let text: String
    package let html: String?
    package let isUrgent: Bool
    package let state: State
    /// What the mail server said, or why it was not sent.
    package let note: String?
    package let writtenAt: Instant
    package let endedAt: Instant?
}
