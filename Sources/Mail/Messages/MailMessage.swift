import Values

/// A message as it is to be read: who, what, and when. Its bytes are in `wireForm`.
///
/// Identifier and date come from the caller, so a second try sends the same bytes and receivers can tell that it is the same message.
public struct MailMessage: Hashable, Sendable {
    public let id: MessageID
    /// When it was written; shown to the reader.
    public let date: Instant
    public let from: MailAddress
    public let to: [MailAddress]
    /// Where answers go, where not to `from`.
    public let replyTo: MailAddress?
    public let subject: String
    /// What every reader can read. Line ends may be of any kind; lines of any length.
    public let text: String
    /// The same in HTML, complete and without anything to fetch.
    public var html: String?
    public var calendar: CalendarPart?
    public var attachments: [Attachment] = []
    public var unsubscribing: Unsubscribing?
    /// The message that this one answers (RFC 5322, 3.6.4).
    public var inReplyTo: MessageID?
    /// The messages before it, oldest first.
    public var references: [MessageID] = []
    /// Whether no person wrote it, so that nobody's absence note should answer it (RFC 3834, 5).
    public var isAutomatic = true

    public init(
        id: MessageID, date: Instant, from: MailAddress, to: [MailAddress], replyTo: MailAddress? = nil, subject: String,
        text: String
    ) throws(MailMessageError) {
        guard !to.isEmpty else { throw .recipients }
        guard subject.utf8.count <= 500, !subject.unicodeScalars.contains(where: HeaderText.isControl) else { throw .subject }
        guard !text.isEmpty, !text.utf8.contains(0) else { throw .text }
        self.id = id
        self.date = date
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.text = text
    }
}
