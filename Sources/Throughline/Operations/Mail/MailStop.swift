import Values

/// An address that takes no more mail, until a person lifts it.
package struct MailStop: Sendable {
    package enum Reason: String, Sendable {
        /// Mail came back, and always will.
        case bounce
        /// Its owner called our mail unwanted.
        case complaint
    }

    /// In lower case.
    package let address: String
    package let reason: Reason
    package let note: String?
    package let since: Instant

    init(_ address: String, _ reason: Reason, note: String?, since: Instant) {
        self.address = address.lowercased()
        self.reason = reason
        self.note = note
        self.since = since
    }
}
