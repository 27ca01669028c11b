/// The tables of a delivery report: fields of the message, then fields for each recipient (RFC 3464, 2.1).
struct DeliveryStatus {
    private let message: [ReceivedField]
    private let recipients: [[ReceivedField]]

    /// A recipient begins after an empty line or, where that was left out, where a field comes a second time.
    init(_ part: ReceivedPart) {
        var message: [ReceivedField] = []
        var recipients: [[ReceivedField]] = []
        // Where the empty line after the part's own header is missing, the report's fields were read as part of it.
        for group in [part.fields] + FieldGroups(part.decoded[...], onlyFirst: false).groups {
            var isNew = true
            for field in group {
                let isOfRecipient = Self.addresses.contains(field.name) || Self.outcomes.contains(field.name)
                if isOfRecipient, isNew || Self.isNext(field.name, after: Set(recipients.last?.map(\.name) ?? [])) {
                    recipients.append([])
                    isNew = false
                }
                if recipients.isEmpty { message.append(field) } else { recipients[recipients.count - 1].append(field) }
            }
        }
        self.message = message
        self.recipients = Array(recipients.filter { fields in fields.contains { Self.addresses.contains($0.name) } }.prefix(100))
    }

    /// - Parameters:
    ///   - id: of the message that came back with the report.
    ///   - answered: of the message that the report says it answers, where none came back.
    func reports(of id: MessageID?, or answered: MessageID?) -> [DeliveryReport] {
        let named = message.first { $0.name == "x-original-message-id" }.flatMap { MessageID($0.value) }
        return recipients.compactMap { RecipientStatus($0).report(of: id ?? named ?? answered) }
    }

    private static let addresses = ["original-recipient", "final-recipient"]
    private static let outcomes = ["action", "status"]

    /// Whether a field is of the next recipient: it stood already, or is an address after address and outcome, in either order.
    private static func isNext(_ name: String, after names: Set<String>) -> Bool {
        names.contains(name)
            || addresses.contains(name) && names.contains("action") && addresses.contains { names.contains($0) }
    }
}
