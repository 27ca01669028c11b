/// Who sends, for SMTP AUTH (RFC 4954).
public struct SMTPCredentials: Hashable, Sendable {
    public let user: String
    public let password: Secret

    /// - Throws: `SMTPServerError.credentials` where one is empty or holds a control character, which no mechanism carries.
    public init(user: String, password: String) throws(SMTPServerError) {
        for text in [user, password] {
            guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .credentials }
        }
        self.user = user
        self.password = Secret(password)
    }
}
