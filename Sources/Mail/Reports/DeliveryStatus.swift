/// The tables of a delivery report: fields of the message, then fields for each recipient (RFC 3464, 2.1).
struct DeliveryStatus {
    private let message: [ReceivedField]
    private let recipients: [[ReceivedField]]

    /// Groups begin after an empty line or, where that was left out, at a second recipient.
    init(_ part: ReceivedPart) {
        var message: [ReceivedField] = []
        var recipients: [[ReceivedField]] = []
        // Where the empty line after the part's own header is missing, the report's fields were read as part of it.
        for group in [part.fields] + FieldGroups(part.decoded[...], onlyFirst: false).groups {
            var isNew = true
            for field in group {
                let names = Self.names(recipients.last ?? [])
                if Self.beginning.contains(field.name), isNew || names.contains(field.name) || names.contains("action") {
                    recipients.append([])
                    isNew = false
                }
                if recipients.isEmpty { message.append(field) } else { recipients[recipients.count - 1].append(field) }
            }
        }
        self.message = message
        self.recipients = Array(recipients.prefix(100))
    }

    /// - Parameters:
    ///   - id: of the message that came back with the report.
    ///   - answered: of the message that the report says it answers, where none came back.
    func reports(of id: MessageID?, or answered: MessageID?) -> [DeliveryReport] {
        let named = message.first { $0.name == "x-original-message-id" }.flatMap { MessageID($0.value) }
        return recipients.compactMap { RecipientStatus($0).report(of: id ?? named ?? answered) }
    }

    private static let beginning = ["original-recipient", "final-recipient"]

    private static func names(_ fields: [ReceivedField]) -> Set<String> { Set(fields.map(\.name)) }
}
