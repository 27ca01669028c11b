/// Text as lines of at most 76 printable octets (RFC 2045, 6.7).
enum QuotedPrintable {
    /// - Parameter text: with CRLF between lines and nowhere else.
    static func encode(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + text.count / 8)
        var start = text.startIndex
        while start < text.endIndex {
            let end = lineEnd(text, from: start)
            encodeLine(text[start..<end], into: &output)
            start = end
            if start < text.endIndex {
                output += [0x0D, 0x0A]
                start += 2
            }
        }
        return output
    }

    /// The octets of an encoded text; what is not encoded as it should be stays as it is.
    static func decode(_ encoded: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(encoded.count)
        var rest = encoded
        while let byte = rest.popFirst() {
            guard byte == 0x3D else {
                output.append(byte)
                continue
            }
            if rest.first == 0x0A || rest.starts(with: [0x0D, 0x0A]) {
                rest = rest.dropFirst(rest.first == 0x0A ? 1 : 2)
            } else if rest.count >= 2, let value = octet(rest.prefix(2)) {
                output.append(value)
                rest = rest.dropFirst(2)
            } else {
                output.append(byte)
            }
        }
        return output
    }

    private static func octet(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    static func escape(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }

    private static func lineEnd(_ text: [UInt8], from start: Int) -> Int {
        var end = start
        while end < text.endIndex, text[end] != 0x0D || end + 1 == text.endIndex || text[end + 1] != 0x0A { end += 1 }
        return end
    }

    private static func encodeLine(_ line: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var width = 0
        for index in line.indices {
            let isLast = index == line.endIndex - 1
            let length = isPlain(line[index], isLast: isLast) ? 1 : 3
            // The last octet may use the column that a soft line end would need.
            if width + length > (isLast ? 76 : 75) {
                output += [0x3D, 0x0D, 0x0A]
                width = 0
            }
            // Mail stores put a '>' before a line that begins with "From ".
            let beginsFrom = width == 0 && line[index...].starts(with: "From ".utf8)
            if length == 1, !beginsFrom { output.append(line[index]) } else { output += Array(escape(line[index]).utf8) }
            width += beginsFrom ? 3 : length
        }
    }

    /// White space at the end of a line is lost on the way.
    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case 0x20, 0x09: !isLast
        case 0x3D: false
        default: (0x21...0x7E).contains(byte)
        }
    }
}
