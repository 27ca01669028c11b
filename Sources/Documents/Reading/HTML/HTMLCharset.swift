import Foundation

/// The encoding that a page declares: `<meta charset="windows-1252">`.
enum HTMLCharset {
    /// Browsers look no further.
    private static let reach = 1_024

    static func declared(in data: Data) -> String? {
        let head = String(decoding: data.prefix(reach).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        guard let found = head.firstRange(of: "charset") else { return nil }
        let rest = head[found.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        let name = value.prefix { $0.isLetter || $0.isNumber || "-_:.+".contains($0) }
        return name.isEmpty ? nil : String(name)
    }
}
