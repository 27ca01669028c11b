/// Why settings of a mail server cannot be used. Nothing of the settings is repeated, because any part may be a misplaced password.
public enum SMTPServerError: Error, Hashable, Sendable {
    /// Not `smtps://…` or `smtp://…`, or with white space, a path or letters outside of ASCII.
    case form
    case host
    case port
    /// A user without a password, or signs in one of them that an address cannot hold as they are.
    case credentials
    /// A word after the question mark that is not known, stands twice or has no value that it may have.
    case option
    /// Unencrypted mail to another machine.
    case plainText
    case heloName
    case timeLimit
}

extension SMTPServerError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .form: "a mail server is written smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587"
        case .host: "the mail server's host is a name such as mail.example.org, or an IP address; an IPv6 address stands in [ ]"
        case .port: "the mail server's port is a number from 1 to 65535"
        case .credentials:
            "the mail server's user and password are written USER:PASSWORD, with every sign but letters, digits and -._~ as %XX:"
                + " @ is %40, : is %3A, / is %2F, ? is %3F, # is %23, % is %25"
        case .option:
            "after the ? stand, joined by &, each at most once: security=starttls or security=none (smtp:// only), ca=FILE, helo=NAME,"
                + " connect=SECONDS, timeout=SECONDS, plaintext=allowed"
        case .plainText:
            "mail to another machine is encrypted: use smtps:// or security=starttls; where its network is trusted, add plaintext=allowed"
        case .heloName: "the name this machine gives itself is a domain such as app.example.org, or an IP address in [ ]"
        case .timeLimit: "a time limit for mail is from 1 to 3600 seconds"
        }
    }
}
