/// An answer that a program gave, such as an absence note (RFC 3834). Nothing should answer it.
public struct AutomaticReply: Hashable, Sendable {
    /// The message that it answers; nil where it does not say.
    public let originalMessageID: MessageID?

    public init(originalMessageID: MessageID?) { self.originalMessageID = originalMessageID }

    /// What shows that a program wrote the message: `Auto-Submitted`, or what older programs write instead.
    init?(_ message: ReceivedPart) {
        let submitted = message.word("auto-submitted").map { $0 != "no" } ?? false
        let isMarked = ["x-autoreply", "x-autorespond", "x-autoresponder"].contains { message.word($0).map { $0 != "no" } ?? false }
        let answers = message.field("in-reply-to") ?? message.field("references")
        let precedence = message.word("precedence")
        let isVacation = precedence == "auto_reply" || answers != nil && ["bulk", "junk"].contains(precedence)
        guard submitted || isMarked || isVacation else { return nil }
        originalMessageID = message.answeredID
    }
}
