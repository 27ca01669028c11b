extension MailMessage {
    /// The message's octets (RFC 5322, 2045 to 2047, 2231): ASCII, CRLF, no line over 998; the same message gives the same octets.
    ///
    /// A line may begin with a full stop; the transport doubles it (RFC 5321, 4.5.2).
    public var wireForm: [UInt8] {
        var output = Array((headers + "MIME-Version: 1.0\r\n").utf8)
        content.write(into: &output)
        if output.suffix(2) != [0x0D, 0x0A] { output += [0x0D, 0x0A] }
        return output
    }

    private var headers: String {
        var fields = [
            HeaderField.date("Date", date), HeaderField.addresses("From", [from]), HeaderField.addresses("To", to),
            HeaderField.text("Subject", subject), HeaderField.messageIDs("Message-ID", [id]),
        ]
        if let replyTo { fields.insert(HeaderField.addresses("Reply-To", [replyTo]), at: 3) }
        if let inReplyTo { fields.append(HeaderField.messageIDs("In-Reply-To", [inReplyTo])) }
        if !references.isEmpty { fields.append(HeaderField.messageIDs("References", references)) }
        if isAutomatic {
            // RFC 3834, 5; the second is Exchange's, which answers the first all the same.
            fields.append("Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\n")
        }
        if let unsubscribing {
            let address =
                unsubscribing.address.map { address in
                    ["<mailto:\(Parameter.percentForm(address.localPart))@\(address.domain)?subject=unsubscribe>"]
                } ?? []
            let ways = ["<\(unsubscribing.url)>" + (address.isEmpty ? "" : ",")] + address
            fields.append(HeaderField.folded("List-Unsubscribe", ways))
            fields.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
        }
        return fields.joined()
    }

    /// Readings of the same, the plainest first (RFC 2046, 5.1.4), then what goes with them.
    private var content: MIMEPart {
        var readings = [MIMEPart.text("plain", text)]
        if let html { readings.append(.text("html", html)) }
        if let calendar { readings.append(.text("calendar", calendar.text, parameters: ["method=\(calendar.method.rawValue);"])) }
        let body =
            readings.count == 1
            ? readings[0] : .multipart(subtype: "alternative", boundary: boundary("alternative"), parts: readings)
        guard !attachments.isEmpty else { return body }
        return .multipart(subtype: "mixed", boundary: boundary("mixed"), parts: [body] + attachments.map(MIMEPart.attachment))
    }

    /// No line of base64 or quoted-printable has `=_` in it (RFC 2045, 6.7), and no other message, which may hold this one, the hash.
    private func boundary(_ kind: String) -> String {
        // FNV-1a, 64 bits.
        let hash = id.value.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return "=_\(kind)_\(String(hash, radix: 36))"
    }
}
