import Foundation

/// A message that came in, or a part of one (RFC 5322, RFC 2045), read as far as reports need it.
struct ReceivedPart {
    let fields: [ReceivedField]
    let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        let groups = FieldGroups(bytes, onlyFirst: true)
        fields = groups.groups.first ?? []
        body = bytes[groups.bodyStart...]
    }

    func field(_ name: String) -> ReceivedField? { fields.first { $0.name == name } }

    func word(_ name: String) -> String? { field(name)?.word }

    /// `plain` of `text/plain`, in lower case; empty where the part does not say.
    var subtype: String { word("content-type")?.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var ownID: MessageID? { field("message-id").flatMap { MessageID($0.value) } }

    /// The message that this one says it answers: the last that it refers to.
    var answeredID: MessageID? {
        ["in-reply-to", "references"].lazy.compactMap { field($0) }
            .compactMap { $0.value.split(whereSeparator: \.isWhitespace).last.flatMap { MessageID($0) } }.first
    }

    /// The body without its transfer encoding (RFC 2045, 6).
    var decoded: [UInt8] {
        switch word("content-transfer-encoding") {
        case "base64":
            Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init) ?? []
        case "quoted-printable": QuotedPrintable.decode(body)
        default: Array(body)
        }
    }

    /// Parts without parts of their own, in order; the part itself where it has none.
    ///
    /// A message within the message is a part as a whole: what stands in it is somebody else's and says nothing here.
    func leaves(depth: Int = 0) -> [ReceivedPart] {
        guard word("content-type")?.hasPrefix("multipart/") == true, depth < 5, let boundary else { return [self] }
        return sections(boundary).flatMap { ReceivedPart($0).leaves(depth: depth + 1) }
    }

    private var boundary: String? {
        guard let value = field("content-type")?.value,
            let match = value.firstMatch(of: /;\s*boundary\s*=\s*(?:"(?<quoted>[^"]+)"|(?<bare>[^\s;"]+))/.ignoresCase())
        else { return nil }
        return (match.output.quoted ?? match.output.bare).map(String.init)
    }

    /// What stands between the boundaries (RFC 2046, 5.1.1); the last may lack its end.
    private func sections(_ boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var sections: [ArraySlice<UInt8>] = []
        var open: Int?
        var start = body.startIndex
        while start < body.endIndex, sections.count < 50 {
            let end = body[start...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[start..<end].starts(with: mark) {
                let rest = body[start..<end].dropFirst(mark.count).filter { ![0x0D, 0x20, 0x09].contains($0) }
                if rest.isEmpty || rest == [0x2D, 0x2D] {
                    if let open { sections.append(body[open..<start]) }
                    open = min(end + 1, body.endIndex)
                    if !rest.isEmpty { return sections }
                }
            }
            start = min(end + 1, body.endIndex)
        }
        if let open { sections.append(body[open...]) }
        return sections
    }
}
