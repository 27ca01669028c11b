/// What a delivery report says of one recipient (RFC 3464, 2.3).
struct RecipientStatus {
    private let fields: [ReceivedField]

    init(_ fields: [ReceivedField]) { self.fields = fields }

    /// Nil where neither action nor status says what became of the message.
    func report(of id: MessageID?) -> DeliveryReport? {
        guard let kind else { return nil }
        return DeliveryReport(kind: kind, originalMessageID: id, recipient: recipient, status: status, diagnostic: diagnostic)
    }

    /// Nothing but a status of 5 is believed to be for good.
    private var kind: DeliveryReport.Kind? {
        switch field("action")?.word {
        case "failed": severity == 5 ? .permanentBounce : .transientBounce
        case "delayed": .delayed
        case "delivered", "relayed", "expanded": .delivered
        default: severity.map { $0 == 5 ? .permanentBounce : $0 == 4 ? .delayed : .delivered }
        }
    }

    private var severity: Int? { status?.kind ?? repliedCode.map { $0 / 100 } }

    /// The status, or a finer one of the same kind in the server's words where it is a bare `5.0.0`.
    private var status: EnhancedStatus? {
        let given = field("status").flatMap { EnhancedStatus(prefixOf: $0.value) }
        guard given.map({ $0.subject == 0 && $0.detail == 0 }) ?? true else { return given }
        let words = (diagnostic ?? "").split(separator: " ").prefix(2)
        let finer = words.lazy.compactMap { EnhancedStatus(prefixOf: $0.drop { $0 == "#" }) }.first
        return finer.map { given == nil || $0.kind == given?.kind } == true ? finer : given
    }

    /// The code that a server's words begin with, such as 550.
    private var repliedCode: Int? {
        guard let word = diagnostic?.prefix(while: { $0.isNumber }), word.count == 3 else { return nil }
        return Int(word).flatMap { (200...599).contains($0) ? $0 : nil }
    }

    /// The words after their type, as in `smtp; 550 5.1.1 No such mailbox`.
    private var diagnostic: String? {
        guard let value = field("diagnostic-code")?.value else { return nil }
        let words = value.firstIndex(of: ";").map { value[value.index(after: $0)...] } ?? value[...]
        let cleaned = ServerReply.cleaned(String(words))
        return cleaned.isEmpty ? nil : cleaned
    }

    private var recipient: MailAddress? {
        ["original-recipient", "final-recipient"].lazy.compactMap { field($0)?.value }.compactMap(ReceivedAddress.read).first
    }

    private func field(_ name: String) -> ReceivedField? { fields.first { $0.name == name } }
}
