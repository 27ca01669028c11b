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
        guard (1...15).contains(bytes.count) else { return false }
        if bytes.count == 1 { return bytes[0] &- 0x30 <= 9 }
        // The first digit may not be 0, which leaves `0.5`, `-0` and `007` to the long way.
        guard bytes[0] &- 0x31 <= 8 else { return false }
        return bytes.allSatisfy { $0 &- 0x30 <= 9 }
    }

    static func text(_ number: Double) -> String {
        if number == number.rounded(), number.magnitude < 1e15 { return String(Int(number)) }
        let written = String(format: "%.14e", number)
        let sign = number < 0 ? "-" : ""
        let parts = written.drop { $0 == "-" }.split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return written }
        var digits = Array(parts[0].filter { $0 != "." })
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        let point = exponent + 1
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + String(digits) }
        if point >= digits.count { return sign + String(digits) + String(repeating: "0", count: point - digits.count) }
        return sign + String(digits[..<point]) + "." + String(digits[point...])
    }

    /// A share as a percentage: `84%` for 0.84.
    static func percentage(_ share: Double) -> String { text(share * 100) + "%" }

    /// Two digits.
    static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number.magnitude)
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
