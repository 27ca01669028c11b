import Mail

/// Why a mail is tried again, for jobs and logs: a server's own words often name the recipient, and stay with the mail.
struct MailDelay: Error, CustomStringConvertible {
    let description: String

    init(_ error: SendingError) {
        guard case .deferred(let reply) = error else {
            description = "\(error)"
            return
        }
        let codes = [String(reply.code), reply.status?.description].compactMap { $0 }.joined(separator: " ")
        description = "the mail server does not take the message now: \(codes)"
    }
}
