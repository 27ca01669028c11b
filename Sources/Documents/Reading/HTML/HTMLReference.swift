import CLibXML2

/// Character references: `&amp;`, `&#8211;`, `&#x2013;`.
enum HTMLReference {
    /// Bytes that a reference may take after its `&`.
    static let longest = 32

    /// Names that HTML 5 added and reports use; libxml2 knows those of HTML 4.
    private static let added: [String: Unicode.Scalar] = [
        "apos": "'", "check": "✓", "checkmark": "✓", "colon": ":", "comma": ",", "dash": "‐", "dollar": "$", "equals": "=",
        "excl": "!", "frac13": "⅓", "frac15": "⅕", "frac18": "⅛", "frac23": "⅔", "frac25": "⅖", "frac35": "⅗", "frac38": "⅜",
        "frac45": "⅘", "frac58": "⅝", "frac78": "⅞", "half": "½", "horbar": "―", "hyphen": "‐", "lpar": "(", "lsqb": "[",
        "NewLine": "\n", "nldr": "‥", "num": "#", "numsp": "\u{2007}", "percnt": "%", "period": ".", "plus": "+",
        "puncsp": "\u{2008}", "quest": "?", "rpar": ")", "rsqb": "]", "semi": ";", "sol": "/", "Tab": "\t",
    ]

    /// What a byte of the C1 range stands for in a numeric reference.
    static func windows(_ value: UInt32) -> UInt32 {
        guard (0x80...0x9F).contains(value), let scalar = WindowsText.scalar(UInt8(value)) else { return value }
        return scalar.value
    }

    /// The character of the reference that begins after `&`, and how many bytes it takes; nil where there is none.
    static func read(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        bytes.first == UInt8(ascii: "#") ? numeric(bytes.dropFirst()) : named(bytes)
    }

    private static func numeric(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        let isHex = bytes.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = bytes.dropFirst(isHex ? 1 : 0).prefix { byte in
            (0x30...0x39).contains(byte) || isHex && (0x61...0x66).contains(byte | 0x20)
        }
        guard !digits.isEmpty else { return nil }
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) ?? 0
        let scalar = value == 0 ? nil : Unicode.Scalar(windows(value))
        let hasEnd = bytes.dropFirst((isHex ? 1 : 0) + digits.count).first == UInt8(ascii: ";")
        return (scalar ?? "\u{FFFD}", 1 + (isHex ? 1 : 0) + digits.count + (hasEnd ? 1 : 0))
    }

    private static func named(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        let name = bytes.prefix { byte in (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }
        guard !name.isEmpty else { return nil }
        let hasEnd = bytes.dropFirst(name.count).first == UInt8(ascii: ";")
        let text = String(decoding: name, as: UTF8.self)
        if hasEnd, let scalar = added[text] { return (scalar, name.count + 1) }
        // The names of Latin letters and signs need no semicolon.
        guard
            let value = text.withCString({ cString in
                cString.withMemoryRebound(to: UInt8.self, capacity: text.utf8.count + 1) { htmlEntityLookup($0)?.pointee.value }
            }), hasEnd || value < 0x100, let scalar = Unicode.Scalar(value)
        else { return nil }
        return (scalar, name.count + (hasEnd ? 1 : 0))
    }
}
