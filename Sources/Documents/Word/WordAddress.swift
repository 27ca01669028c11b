/// Addresses outside the document, as a relationship may hold them.
enum WordAddress {
    /// The address in the characters of a URI, the rest percent-encoded (RFC 3986); nil where its scheme is not
    /// `http`, `https`, `mailto` or `tel`.
    static func target(_ address: String) -> String? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        guard ["http", "https", "mailto", "tel"].contains(address[..<colon].lowercased()) else { return nil }
        let bytes = Array(address.utf8)
        return bytes.indices.map { keeps(bytes, at: $0) ? String(UnicodeScalar(bytes[$0])) : percent(bytes[$0]) }.joined()
    }

    private static func keeps(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        if byte == 0x25 { return index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2]) }
        return byte > 0x20 && byte < 0x7F && !#""<>\^`{|}"#.utf8.contains(byte)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { Character(UnicodeScalar(byte)).isHexDigit }

    private static func percent(_ byte: UInt8) -> String {
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
