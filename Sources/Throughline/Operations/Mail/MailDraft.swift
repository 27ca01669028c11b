import Mail

/// What a feature wants somebody to read.
struct MailDraft: Sendable {
    let address: String
    let name: String?
    let subject: String
    let text: String
    let html: String?
    /// True for what a person waits for, such as a link to sign in: it knows neither quiet hours nor a cap.
    let isUrgent: Bool

    init(to: MailAddress, subject: String, text: String, html: String? = nil, isUrgent: Bool = false) {
        address = to.address
        name = to.name
        self.subject = subject
        self.text = text
        self.html = html
        self.isUrgent = isUrgent
    }
}
