/// What came into the mailbox that delivery reports go to, as far as it has a consequence.
public enum MailboxMessage: Hashable, Sendable {
    /// One for each recipient that the report is of.
    case reports([DeliveryReport])
    case automaticReply(AutomaticReply)

    /// Reads a message as it came, with line ends of any kind.
    ///
    /// - Throws: `MailboxMessageError` where it is none of these, such as an answer that a person wrote.
    public init(reading bytes: [UInt8]) throws(MailboxMessageError) {
        guard bytes.count <= 25_000_000 else { throw .tooLarge }
        let message = ReceivedPart(bytes[...])
        let parts = message.leaves()
        let returned = parts.lazy.filter { ["rfc822", "rfc822-headers", "global", "global-headers"].contains($0.subtype) }
            // Where the empty line after the part's own header is missing, what came back was read as part of it.
            .compactMap { ReceivedPart($0.decoded[...]).ownID ?? $0.ownID }.first
        if let part = parts.first(where: { ["delivery-status", "global-delivery-status"].contains($0.subtype) }) {
            self = try Self.told(DeliveryStatus(part).reports(of: returned, or: message.answeredID))
        } else if let part = parts.first(where: { $0.subtype == "feedback-report" }) {
            self = try Self.told(FeedbackReport(part).reports(of: returned))
        } else if let bounce = PlainBounce(message) {
            self = .reports(bounce.reports)
        } else if let reply = AutomaticReply(message) {
            self = .automaticReply(reply)
        } else {
            throw .neither
        }
    }

    private static func told(_ reports: [DeliveryReport]) throws(MailboxMessageError) -> MailboxMessage {
        guard !reports.isEmpty else { throw .empty }
        return .reports(reports)
    }
}
