/// A bounce in words alone, as Exim wrote them before it wrote reports: its recipients stand in `X-Failed-Recipients`.
struct PlainBounce {
    let reports: [DeliveryReport]

    init?(_ message: ReceivedPart) {
        guard let value = message.field("x-failed-recipients")?.value else { return nil }
        let recipients = value.split(separator: ",").prefix(100).compactMap { ReceivedAddress.read(String($0)) }
        guard !recipients.isEmpty else { return nil }
        let text = String(decoding: message.decoded.prefix(100_000), as: UTF8.self)
        let kind: DeliveryReport.Kind = text.contains("permanent error") ? .permanentBounce : .transientBounce
        let id = text.split(whereSeparator: \.isNewline).lazy.compactMap { ReceivedField(line: $0) }
            .first { $0.name == "message-id" }.flatMap { MessageID($0.value) }
        reports = recipients.map { DeliveryReport(kind: kind, originalMessageID: id ?? message.answeredID, recipient: $0) }
    }
}
