import Foundation
import Values

/// How a file of separated values is written, found from its bytes: encoding and separator.
struct CSVForm: Sendable {
    let encoding: TextDecoder.Encoding
    let separator: UInt8
    /// True where the first line is `sep=;`, which tells Excel the separator and is no row.
    let hasSeparatorLine: Bool

    private static let sampleSize = 1 << 16

    init(encoding: TextDecoder.Encoding, separator: UInt8, hasSeparatorLine: Bool = false) {
        self.encoding = encoding
        self.separator = separator
        self.hasSeparatorLine = hasSeparatorLine
    }

    /// Reads the file once, in pieces, because a byte that is not UTF-8 may stand anywhere.
    init(of path: String, file: String, byteLimit: Int) throws(Fault) {
        let source = try ByteSource(path: path, file: file)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var check = UTF8Stream()
        var sample: [UInt8] = []
        var total = 0
        while true {
            guard let count = buffer.withUnsafeMutableBytes({ source.read(into: $0) }) else {
                throw Fault(file: file, "the file cannot be read")
            }
            if count == 0 { break }
            total += count
            guard total <= byteLimit else {
                throw Fault(file: file, "the file is larger than \(English.number(byteLimit)) bytes")
            }
            if sample.count < Self.sampleSize { sample += buffer[..<min(count, Self.sampleSize - sample.count)] }
            if Self.mark(of: sample) == nil { check.add(buffer[..<count]) }
        }
        let encoding = Self.mark(of: sample) ?? (check.isValid ? .utf8 : .windows1252)
        var decoder = TextDecoder(encoding)
        let text = decoder?.decode(sample, isAtEnd: true) ?? sample
        let lines = SeparatorGuess(text, isWhole: total == sample.count)
        self.init(encoding: encoding, separator: lines.separator, hasSeparatorLine: lines.isTold)
    }

    private static func mark(of bytes: [UInt8]) -> TextDecoder.Encoding? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }
}
