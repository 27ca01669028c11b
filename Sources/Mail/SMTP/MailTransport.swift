/// Hands messages over.
public protocol MailTransport: Sendable {
    /// Hands one message over and gives the server's reply to it: from then on the server answers for it.
    ///
    /// Waits for the server, at most as long as its settings allow: call it from a thread of its own, not from Swift's cooperative ones.
    func send(_ message: MailMessage, in envelope: Envelope) throws(SendingError) -> ServerReply
}
