/// How far a conversation with a mail server has come; each step comes after those before it.
enum SMTPStep: Int, Comparable {
    /// Connection, greeting and EHLO.
    case connecting
    case encrypting, authenticating
    /// MAIL FROM, RCPT TO and DATA.
    case sender, recipient, data
    /// Some of the message is on its way.
    case content
    /// The last of the message is on its way: the server may have it from here on.
    case end

    /// The step that a command begins; nil for what is no command, such as an answer within AUTH.
    init?(command: String) {
        let word = command.prefix { $0.isLetter }
        switch word.uppercased() {
        case "EHLO", "HELO": self = .connecting
        case "STARTTLS": self = .encrypting
        case "AUTH": self = .authenticating
        case "MAIL": self = .sender
        case "RCPT": self = .recipient
        case "DATA": self = .data
        default: return nil
        }
    }

    static func < (left: SMTPStep, right: SMTPStep) -> Bool { left.rawValue < right.rawValue }
}
