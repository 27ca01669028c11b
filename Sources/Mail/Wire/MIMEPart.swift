import Foundation

/// A part of a message: content with its headers, or parts between boundaries (RFC 2046).
indirect enum MIMEPart {
    /// Header fields in their lines, and an encoded body.
    case content(headers: String, body: [UInt8])
    case multipart(subtype: String, boundary: String, parts: [MIMEPart])

    /// Text in UTF-8, its lines ended by CRLF: quoted-printable, which people can read in the source, or base64 where that is shorter.
    static func text(_ subtype: String, _ text: String, parameters: [String] = []) -> MIMEPart {
        let lines = LineEnds.normalised(text)
        let quoted = QuotedPrintable.encode(lines)
        let isShort = quoted.count <= lines.count / 57 * 78 + 80
        let type = HeaderField.folded("Content-Type", ["text/\(subtype);"] + parameters + ["charset=utf-8"])
        let encoding = HeaderField.folded("Content-Transfer-Encoding", [isShort ? "quoted-printable" : "base64"])
        return .content(headers: type + encoding, body: isShort ? quoted : base64(lines))
    }

    static func attachment(_ attachment: Attachment) -> MIMEPart {
        let headers =
            HeaderField.folded("Content-Type", [attachment.mediaType.value])
            + HeaderField.folded("Content-Disposition", ["attachment;"] + Parameter.words("filename", attachment.fileName))
            + HeaderField.folded("Content-Transfer-Encoding", ["base64"])
        return .content(headers: headers, body: base64(attachment.bytes))
    }

    /// Headers, the empty line and the body, which has no line end of its own after it.
    func write(into output: inout [UInt8]) {
        switch self {
        case .content(let headers, let body):
            output += Array((headers + "\r\n").utf8)
            output += body
        case .multipart(let subtype, let boundary, let parts):
            let type = HeaderField.folded("Content-Type", ["multipart/\(subtype);", "boundary=\"\(boundary)\""])
            output += Array((type + "\r\n").utf8)
            for part in parts {
                output += Array("--\(boundary)\r\n".utf8)
                part.write(into: &output)
                output += [0x0D, 0x0A]
            }
            output += Array("--\(boundary)--".utf8)
        }
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        Array(Data(bytes).base64EncodedData(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]))
    }
}
