/// What is wrong with a message that was to be written.
public enum MailMessageError: Error, Hashable, Sendable {
    /// Nobody to send to.
    case recipients
    /// A subject with a line break or another control character, or of more than 500 octets.
    case subject
    /// A text with NUL, or a text that is empty: every message says something in plain text.
    case text
    case fileName
    case unsubscribing
}

extension MailMessageError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .recipients: "a message has at least one recipient"
        case .subject: "a subject is one line of at most 500 octets without control characters"
        case .text: "a message has a plain text, and no text holds NUL"
        case .fileName: "an attachment has a file name of at most 200 octets, without a path or control characters"
        case .unsubscribing: "the address to unsubscribe at is an https address in ASCII of at most 900 characters"
        }
    }
}
