/// One parameter of a MIME header, such as `filename="a.pdf"`, in RFC 2231's form where it is long or not plain.
enum Parameter {
    /// The parameter as words of a folded field; all but the last end with a semicolon.
    static func words(_ name: String, _ value: String) -> [String] {
        let quoted = LocalPart.quoted(value)
        if HeaderText.isPlain(value), quoted.utf8.count <= EncodedWord.limit { return ["\(name)=\(quoted)"] }
        let pieces = pieces(of: value)
        if pieces.count == 1 { return ["\(name)*=utf-8''\(pieces[0])"] }
        return pieces.enumerated().map { index, piece in
            "\(name)*\(index)*=\(index == 0 ? "utf-8''" : "")\(piece)" + (index + 1 < pieces.count ? ";" : "")
        }
    }

    /// UTF-8 with everything but letters, digits and a few signs as `%XX`.
    static func percentForm(_ text: String) -> String {
        text.utf8.map { isAttribute($0) ? String(UnicodeScalar($0)) : "%" + QuotedPrintable.escape($0).dropFirst() }.joined()
    }

    /// The value in percent form, in pieces that no character is split by.
    private static func pieces(of value: String) -> [String] {
        var pieces = [""]
        for scalar in value.unicodeScalars {
            let form = percentForm(String(scalar))
            if pieces[pieces.count - 1].utf8.count + form.utf8.count > 50 { pieces.append("") }
            pieces[pieces.count - 1] += form
        }
        return pieces
    }

    /// `attribute-char` of RFC 2231, 7.
    private static func isAttribute(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "!#$&+-.^_`{|}~".utf8.contains(byte)
    }
}
