import Foundation

/// Values in PostgreSQL's binary format: integers and doubles with the most significant byte first, text as UTF-8.
enum PostgreSQLBinary {
    static let holdsNUL = "text holds the character U+0000, which a database cannot store"
    static let notANumber = "a double is not a number, which a database cannot store"

    /// Appends a value that is not null.
    /// - Returns: why it cannot be stored, as the SQLite driver says it, or nil.
    static func append(_ value: SQLValue, to bytes: inout [UInt8]) -> String? {
        switch value {
        case .null: break
        case .integer(let number): append(number, to: &bytes)
        case .double(let number):
            if number.isNaN { return notANumber }
            append(number.bitPattern, to: &bytes)
        case .boolean(let value): bytes.append(value ? 1 : 0)
        case .text(let text): return append(text, to: &bytes)
        case .bytes(let more): bytes += more
        }
        return nil
    }

    static func append(_ text: String, to bytes: inout [UInt8]) -> String? {
        var text = text
        return text.withUTF8 { utf8 in
            if let start = utf8.baseAddress, memchr(start, 0, utf8.count) != nil { return holdsNUL }
            bytes.append(contentsOf: utf8)
            return nil
        }
    }

    @inline(__always)
    static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    @inline(__always)
    static func integer<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer, as type: Number.Type) -> Number {
        Number(bigEndian: bytes.loadUnaligned(as: Number.self))
    }
}
