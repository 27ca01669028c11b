/// Who a message is handed over for (RFC 5321, 2.3.1), whatever its headers say.
///
/// One recipient: what the server says then holds for this message and this person, and no one sees another's address.
public struct Envelope: Hashable, Sendable {
    /// Where delivery reports go; nil where nobody is to get any (`MAIL FROM:<>`).
    public let returnPath: MailAddress?
    public let recipient: MailAddress

    public init(returnPath: MailAddress?, recipient: MailAddress) {
        self.returnPath = returnPath
        self.recipient = recipient
    }
}
