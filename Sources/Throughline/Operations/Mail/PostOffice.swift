import Dispatch
import Mail
import Values

/// How this installation sends mail.
package struct PostOffice: Sendable {
    let transport: any MailTransport
    let sender: MailAddress
    let manners: MailManners

    package init(transport: any MailTransport, sender: MailAddress, manners: MailManners = MailManners()) {
        self.transport = transport
        self.sender = sender
        self.manners = manners
    }

    /// Hands a mail over on a thread that may wait.
    func send(_ mail: MailRecord) async throws -> ServerReply {
        let message = try message(mail)
        let envelope = Envelope(returnPath: sender, recipient: message.to[0])
        return try await withCheckedThrowingContinuation { continuation in
            PostOffice.queue.async {
                continuation.resume(with: Result { try transport.send(message, in: envelope) })
            }
        }
    }

    private static let queue = DispatchQueue(label: "throughline.mail")

    /// The same bytes for each try.
    func message(_ mail: MailRecord) throws -> MailMessage {
        guard let id = MessageID(mail.messageID) else { throw JobFault.hopeless("the message's identifier cannot be read") }
        var message = try MailMessage(
            id: id, date: mail.writtenAt, from: sender, to: [MailAddress(mail.address, name: mail.name)], subject: mail.subject,
            text: mail.text)
        message.html = mail.html
        return message
    }
}
