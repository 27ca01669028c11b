import Synchronization

/// Hands messages to one server by SMTP (RFC 5321), over a connection that stands between messages.
///
/// May be used from several threads; they take turns. The connection is made for the first message, made anew where the server has
/// ended it in the meantime, and ended by `close` or with the client.
public final class SMTPClient: MailTransport {
    public let server: SMTPServer
    private let connection: Mutex<CurlConnection?>

    public init(_ server: SMTPServer) {
        self.server = server
        connection = Mutex(nil)
    }

    public func send(_ message: MailMessage, in envelope: Envelope) throws(SendingError) -> ServerReply {
        let bytes = message.wireForm
        return try connection.withLock { connection throws(SendingError) in
            let open = connection ?? CurlConnection(to: server)
            connection = open
            return try open.send(bytes, in: envelope)
        }
    }

    /// Ends the connection, if there is one; the next message makes another.
    public func close() { connection.withLock { $0 = nil } }
}
