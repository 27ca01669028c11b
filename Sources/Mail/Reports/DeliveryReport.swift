/// What another server says became of one message for one recipient (RFC 3464), or a recipient's complaint (RFC 5965).
///
/// Anybody can write one. Believe it only of a message of yours: where `originalMessageID` is one that was sent, and to this recipient.
public struct DeliveryReport: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Not delivered, and never will be: `failed` with a status of 5.
        case permanentBounce = "permanent bounce"
        /// Not delivered and given up, for a reason that may pass: `failed` with any other status or none.
        case transientBounce = "transient bounce"
        /// Not delivered yet; the server still tries.
        case delayed
        /// Delivered, or handed on to a server that sends no reports.
        case delivered
        /// The recipient called it unwanted.
        case complaint
    }

    public let kind: Kind
    /// The message that the report is of; nil where nothing in the report says.
    public let originalMessageID: MessageID?
    /// The address as it was written to, else where it led; nil where it is hidden, as in many complaints.
    public let recipient: MailAddress?
    public let status: EnhancedStatus?
    /// The server's words or, of a complaint, its type; at most 1,000 characters.
    public let diagnostic: String?

    public init(
        kind: Kind, originalMessageID: MessageID?, recipient: MailAddress?, status: EnhancedStatus? = nil, diagnostic: String? = nil
    ) {
        self.kind = kind
        self.originalMessageID = originalMessageID
        self.recipient = recipient
        self.status = status
        self.diagnostic = diagnostic
    }
}
