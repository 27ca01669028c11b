import Foundation

/// How a reader's program ends a digest or newsletter for them: `List-Unsubscribe` (RFC 2369, 3.2) and, in one step, RFC 8058.
///
/// Programs show a button for it only where the message is signed with DKIM over both headers, which the mail server does.
public struct Unsubscribing: Hashable, Sendable {
    /// Takes a POST with the body `List-Unsubscribe=One-Click`, without a session; a GET must change nothing.
    public let url: String
    /// Where a program without the web may write instead.
    public let address: MailAddress?

    /// - Throws: `MailMessageError.unsubscribing` where `url` is no https address in ASCII, or longer than 900 octets.
    public init(url: String, address: MailAddress? = nil) throws(MailMessageError) {
        let isPlain = url.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>\"\\^`{|},".utf8.contains($0) }
        guard isPlain, url.utf8.count <= 900, let parts = URLComponents(string: url), parts.scheme?.lowercased() == "https",
            parts.host?.isEmpty == false, parts.user == nil
        else { throw .unsubscribing }
        self.url = url
        self.address = address
    }
}
