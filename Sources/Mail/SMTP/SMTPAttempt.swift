import CCurl
import Foundation

/// What came of one try to hand a message over: libcurl's result beside the step at which it came.
struct SMTPAttempt {
    let result: CURLcode
    let message: String
    let step: SMTPStep
    let reply: ServerReply?
    /// Whether the connection stood before.
    let wasReused: Bool
    let credentials: SMTPCredentials?

    /// Whether the server had ended the connection since the last message (RFC 5321, 3.8): nothing is lost by making another.
    var foundEndedConnection: Bool {
        result != CURLE_OK && result != CURLE_OPERATION_TIMEDOUT && wasReused && step < .content
            && (reply == nil || reply?.code == 421)
    }

    var outcome: Result<ServerReply, SendingError> {
        if step == .end, let reply, reply.code < 300 { return .success(cleaned(reply)) }
        if step == .end { return .failure(reply.flatMap { refusal($0) } ?? .outcomeUnknown(words)) }
        if let reply, let refusal = refusal(reply) { return .failure(refusal) }
        if Self.tlsFaults.contains(result) || step == .encrypting { return .failure(.tlsFailed(words)) }
        if result == CURLE_LOGIN_DENIED { return .failure(.authenticationFailed(words)) }
        return .failure(.unreachable(words))
    }

    /// What a reply of 4xx or 5xx at this step means; nil for others.
    private func refusal(_ reply: ServerReply) -> SendingError? {
        guard reply.code >= 400 else { return nil }
        let reply = cleaned(reply)
        switch step {
        case .encrypting: return .tlsFailed(reply.description)
        case _ where reply.code < 500: return .deferred(reply)
        case .authenticating: return .authenticationFailed(reply.description)
        case _ where reply.code == 530: return .authenticationFailed(reply.description)
        case .connecting: return .unreachable(reply.description)
        case .recipient: return .recipientRefused(reply)
        case .sender, .data, .content, .end: return .messageRefused(reply)
        }
    }

    private static let tlsFaults: [CURLcode] = [
        CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED,
        CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
    ]

    private var words: String { withoutPassword(ServerReply.cleaned(message)) }

    private func cleaned(_ reply: ServerReply) -> ServerReply {
        ServerReply(code: reply.code, status: reply.status, text: withoutPassword(reply.text))
    }

    /// Servers have been seen to answer with what they were sent.
    private func withoutPassword(_ text: String) -> String {
        guard let credentials else { return text }
        let password = credentials.password.value
        let forms = [
            Data("\0\(credentials.user)\0\(password)".utf8).base64EncodedString(), Data(password.utf8).base64EncodedString(),
            password,
        ]
        return forms.reduce(text) { $0.replacing($1, with: "(secret)") }
    }
}
