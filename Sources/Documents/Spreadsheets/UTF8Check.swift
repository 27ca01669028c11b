/// Tells whether bytes are well-formed UTF-8 (Unicode Standard, table 3-7).
enum UTF8Check {
    /// The position of the first byte of the first ill-formed sequence; nil where there is none.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            guard let length = length(ofSequenceAt: index, in: bytes) else { return index }
            index += length
        }
        return nil
    }

    private static func length(ofSequenceAt index: Int, in bytes: [UInt8]) -> Int? {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        guard let form = form(of: lead), index + form.length <= bytes.count, form.second.contains(bytes[index + 1]) else {
            return nil
        }
        for offset in 2..<max(2, form.length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        return form.length
    }

    private static func form(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}
