import Foundation
import Mail
import Values

/// Messages for tests.
enum Letters {
    static let id = MessageID("1.a2b3@app.example.org")!
    static let date = Instant("2026-11-23T09:30:00.000Z")!

    static func message(
        id: MessageID = id, from: String = "Westmere <office@westmere.example>", to: [String] = ["ada@example.org"],
        subject: String = "A place for you", text: String = "You have a place."
    ) throws -> MailMessage {
        try MailMessage(
            id: id, date: date, from: MailAddress(reading: from), to: to.map { try MailAddress(reading: $0) }, subject: subject,
            text: text)
    }

    static func envelope(to recipient: String = "ada@example.org", from sender: String = "bounces@westmere.example") throws
        -> Envelope
    {
        Envelope(returnPath: try MailAddress(sender), recipient: try MailAddress(recipient))
    }

    /// Octets as text with `\n` for CRLF; a CR or LF alone shows as `␍` or `␊`.
    static func readable(_ octets: [UInt8]) -> String {
        String(decoding: octets, as: UTF8.self).unicodeScalars.split(
            separator: "\r\n".unicodeScalars, omittingEmptySubsequences: false
        )
        .map { String($0).replacing("\r", with: "␍").replacing("\n", with: "␊") }.joined(separator: "\n")
    }
}
