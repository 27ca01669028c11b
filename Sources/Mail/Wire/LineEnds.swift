/// Line ends as mail has them (RFC 5322, 2.1): CRLF, and CR or LF nowhere alone.
enum LineEnds {
    /// The text's octets with every CRLF, CR or LF as CRLF, and one at the end.
    static func normalised(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + text.utf8.count / 32)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x0D: output += [0x0D, 0x0A]
            case 0x0A where previous == 0x0D: break
            case 0x0A: output += [0x0D, 0x0A]
            default: output.append(byte)
            }
            previous = byte
        }
        if !output.isEmpty, output.last != 0x0A { output += [0x0D, 0x0A] }
        return output
    }
}
