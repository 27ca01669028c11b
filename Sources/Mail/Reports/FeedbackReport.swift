/// A complaint that a mailbox provider passes on (RFC 5965).
struct FeedbackReport {
    private let fields: [ReceivedField]

    init(_ part: ReceivedPart) {
        fields = part.fields + FieldGroups(part.decoded[...], onlyFirst: false).groups.flatMap { $0 }
    }

    /// One for each recipient named, one where none is, none where the report is no complaint.
    func reports(of id: MessageID?) -> [DeliveryReport] {
        guard let type = fields.first(where: { $0.name == "feedback-type" })?.word, Self.complaints.contains(type) else {
            return []
        }
        let named = fields.filter { ["original-rcpt-to", "removal-recipient"].contains($0.name) }
        var recipients: [MailAddress] = []
        for address in named.prefix(100).compactMap({ ReceivedAddress.read($0.value) }) where !recipients.contains(address) {
            recipients.append(address)
        }
        let each: [MailAddress?] = recipients.isEmpty ? [nil] : recipients
        return each.map { DeliveryReport(kind: .complaint, originalMessageID: id, recipient: $0, diagnostic: type) }
    }

    /// Types of RFC 5965, 7.3, and `opt-out`, which came before it; `not-spam` is the opposite.
    private static let complaints = ["abuse", "fraud", "virus", "other", "opt-out"]
}
