import Foundation

/// Numbers of cells as plain text: no exponent, at most 15 significant digits, as spreadsheet programs keep.
enum SheetNumber {
    /// The number that bytes such as `-1.5E-3` say; nil where they say none.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard !bytes.isEmpty, bytes.count <= 400, bytes.allSatisfy(isNumeral) else { return nil }
        return Double(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }

    private static func isNumeral(_ byte: UInt8) -> Bool {
        byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte | 0x20 == 0x65
    }

    /// True where bytes are already as this type writes them, which most numbers of a file are.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (1...16).contains(bytes.count) else { return false }
        var digits = 0
        var point: Int?
        for index in bytes.indices {
            switch bytes[index] {
            case 0x30...0x39: digits += 1
            case 0x2E: if point == nil { point = index } else { return false }
            default: return false
            }
        }
        guard digits > 0, digits <= 15 else { return false }
        if let point { return point > 0 && (bytes[0] != 0x30 || point == 1) && bytes[bytes.count - 1] &- 0x31 <= 8 }
        return bytes[0] != 0x30 || digits == 1
    }

    static func text(_ number: Double) -> String {
        if number == number.rounded(), number.magnitude < 1e15 { return String(Int(number)) }
        // One digit, a point, fourteen digits, `e`, a sign and an exponent of two or three.
        let written = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
            _ = withVaList([number.magnitude]) { vsnprintf(buffer.baseAddress, 32, "%.14e", $0) }
            return buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        }
        guard written.count > 18, let exponent = Int(String(decoding: written[17...], as: UTF8.self)) else {
            return number.description
        }
        var digits = [written[0]] + written[2..<16]
        while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
        return String(decoding: placed(digits, point: exponent + 1, isNegative: number < 0), as: UTF8.self)
    }

    /// Digits with the point after the first `point` of them.
    private static func placed(_ digits: [UInt8], point: Int, isNegative: Bool) -> [UInt8] {
        var text: [UInt8] = isNegative ? [0x2D] : []
        if point <= 0 {
            text += [0x30, 0x2E]
            text += repeatElement(0x30, count: -point)
            text += digits
        } else if point >= digits.count {
            text += digits
            text += repeatElement(0x30, count: point - digits.count)
        } else {
            text += digits[..<point]
            text.append(0x2E)
            text += digits[point...]
        }
        return text
    }

    /// A share as a percentage: `84%` for 0.84.
    static func percentage(_ share: Double) -> String { text(share * 100) + "%" }

    /// Two digits.
    static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number.magnitude)
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
