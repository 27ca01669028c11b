/// What a mail server answered (RFC 5321, 4.2).
public struct ServerReply: Hashable, Sendable {
    /// 2xx done, 4xx not now, 5xx not ever.
    public let code: Int
    /// The finer status, where the server gives one (RFC 2034).
    public let status: EnhancedStatus?
    /// Its words, of all lines, without code and status; at most 1,000 characters, without control characters.
    public let text: String

    public init(code: Int, status: EnhancedStatus? = nil, text: String) {
        self.code = code
        self.status = status
        self.text = ServerReply.cleaned(text)
    }

    /// A reply from its lines without their ends, each `250-Words` but the last, `250 Words`; nil where they are none.
    init?(lines: [String]) {
        guard let last = lines.last, last.utf8.prefix(3).count == 3, let code = Int(last.prefix(3)), (200...599).contains(code)
        else {
            return nil
        }
        let words = lines.map { $0.dropFirst(4) }
        let status = EnhancedStatus(prefixOf: words[0])
        let texts = words.map { line in
            guard let status, EnhancedStatus(prefixOf: line) == status else { return line[...] }
            return line.dropFirst(status.description.count).drop { $0 == " " }
        }
        self.init(code: code, status: status, text: texts.joined(separator: " "))
    }

    static func cleaned(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(1000) { output.append(HeaderText.isControl(scalar) ? " " : scalar) }
        return String(String(output).trimmingSpaces())
    }
}

extension ServerReply: CustomStringConvertible {
    /// `550 5.1.1 No such mailbox`.
    public var description: String {
        [String(code), status?.description, text.isEmpty ? nil : text].compactMap { $0 }.joined(separator: " ")
    }
}
