/// Characters that XLSX writes as `_x000D_` (ISO/IEC 29500-1, `ST_Xstring`).
enum XLSXEscapes {
    /// Resolves the escapes of a text in UTF-8 and makes every line end `\n`.
    static func resolve(_ text: inout [UInt8]) {
        if text.contains(0x5F) { text = resolved(text) }
        if text.contains(0x0D) {
            text = Array(String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n").utf8)
        }
    }

    private static func resolved(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == 0x5F, let scalar = scalar(at: index, of: text) {
                kept.append(contentsOf: Array(String(scalar).utf8))
                index += 7
            } else {
                kept.append(text[index])
                index += 1
            }
        }
        return kept
    }

    private static func scalar(at index: Int, of text: [UInt8]) -> Unicode.Scalar? {
        guard index + 6 < text.count, text[index + 1] == 0x78, text[index + 6] == 0x5F else { return nil }
        guard let code = UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16) else { return nil }
        return Unicode.Scalar(code)
    }
}
