import Mail
import Values

/// What a message in the mailbox for delivery reports led to.
package enum MailReturn: Sendable, Hashable {
    /// The address takes no more mail.
    case stopped(address: String, MailStop.Reason)
    /// Noted with the mail, and nothing else: it may pass, or it arrived.
    case noted(DeliveryReport.Kind)
    /// Of no mail that was sent from here to that address: anybody can write such a report, so it changes nothing.
    case notOurs
    /// An absence note.
    case automaticReply
}
