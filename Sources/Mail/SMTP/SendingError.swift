/// Why a message was not, or perhaps not, taken over. `remedy` says what follows for it.
public enum SendingError: Error, Hashable, Sendable {
    /// The server refuses the recipient for good (5xx to RCPT TO).
    case recipientRefused(ServerReply)
    /// The server refuses the sender or the message for good (5xx to MAIL FROM, DATA or the content).
    case messageRefused(ServerReply)
    /// The server refuses for now (4xx at any step), as with greylisting or a full mailbox.
    case deferred(ServerReply)
    /// The server does not accept user and password, asks for them where there are none, or offers no way to give them.
    case authenticationFailed(String)
    /// No encryption, or with somebody who cannot prove to be the server.
    case tlsFailed(String)
    /// No connection, or one that was lost or silent before the server had the whole message: it was certainly not taken.
    case unreachable(String)
    /// The connection was lost or silent after the whole message was sent and before the reply: it may have been taken, or not.
    case outcomeUnknown(String)

    public enum Remedy: Hashable, Sendable {
        /// Another try would be refused too.
        case none
        /// Another try later may go through.
        case later
        /// No message goes through until someone puts the settings or the server right.
        case settings
        /// Another try might send it twice; its Message-ID stays the same, by which some receivers leave out the second.
        case unknown
    }

    public var remedy: Remedy {
        switch self {
        case .recipientRefused, .messageRefused: .none
        case .deferred, .unreachable: .later
        case .authenticationFailed, .tlsFailed: .settings
        case .outcomeUnknown: .unknown
        }
    }
}

extension SendingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .recipientRefused(let reply): "the mail server refuses the recipient: \(reply)"
        case .messageRefused(let reply): "the mail server refuses the message: \(reply)"
        case .deferred(let reply): "the mail server does not take the message now: \(reply)"
        case .authenticationFailed(let message): "the mail server does not accept the user and password: \(message)"
        case .tlsFailed(let message): "the connection to the mail server cannot be encrypted: \(message)"
        case .unreachable(let message): "the mail server was not reached: \(message)"
        case .outcomeUnknown(let message): "the mail server may or may not have taken the message: \(message)"
        }
    }
}
