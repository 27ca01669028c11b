/// Why a message that came back says nothing that can be acted on.
public enum MailboxMessageError: Error, Hashable, Sendable {
    /// More than 25 MB.
    case tooLarge
    /// A person's message, or anything else that is no report and no automatic answer.
    case neither
    /// A report that names no outcome for anybody, or one of a kind without a consequence.
    case empty
}

extension MailboxMessageError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge: "the message is over 25 MB and was not read"
        case .neither: "the message is no delivery report, complaint or automatic answer"
        case .empty: "the delivery report says of nobody what became of the message"
        }
    }
}
