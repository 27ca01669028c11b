import Mail
import Testing

/// What a message refuses to be.
struct MessageRuleTests {
    @Test(arguments: [
        "A\r\nBcc: x@example.org", "A\nB", "A\rB", "A\u{0}", "A\tB", "A\u{2028}B", String(repeating: "a", count: 501),
    ])
    func `a subject is one line`(subject: String) {
        #expect(throws: MailMessageError.subject) { try Letters.message(subject: subject) }
    }

    @Test func `every message has a recipient and says something`() {
        #expect(throws: MailMessageError.recipients) { try Letters.message(to: []) }
        #expect(throws: MailMessageError.text) { try Letters.message(text: "") }
        #expect(throws: MailMessageError.text) { try Letters.message(text: "a\u{0}b") }
    }

    @Test(arguments: ["", "  ", ".", "..", "a/b.pdf", "a\\b.pdf", "a\r\nX: y", "a\u{0}.pdf", String(repeating: "a", count: 201)])
    func `a file name is no path and one line`(name: String) {
        #expect(throws: MailMessageError.fileName) {
            try Attachment(fileName: name, mediaType: MediaType("application/pdf")!, bytes: [])
        }
    }

    @Test func `a file name has no spaces around it`() throws {
        #expect(try Attachment(fileName: " a b.pdf ", mediaType: MediaType("application/pdf")!, bytes: []).fileName == "a b.pdf")
    }

    @Test func `a media type is two words`() {
        #expect(MediaType("Application/vnd.OASIS.opendocument.text")?.value == "application/vnd.oasis.opendocument.text")
        for text in ["", "pdf", "a/", "/a", "a/b/c", "a/b; c=d", "a/b\r\nX: y", "multipart/mixed", "message/rfc822"] {
            #expect(MediaType(text) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        "http://a.example/", "https://", "mailto:a@example.org", "https://a.example/ b", "https://a.example/>,<x",
        "https://u@a.example/",
        "https://a.example/é", "https://a.example/\r\nX: y",
    ]) func `unsubscribing is at an https address`(url: String) {
        #expect(throws: MailMessageError.unsubscribing) { try Unsubscribing(url: url) }
    }
}
