import Foundation
import Values

/// The encodings that text is read in.
enum TextEncoding {
    case utf8, utf16(isLittle: Bool), windows1252

    private static let names: [String: TextEncoding] = [
        "utf-8": .utf8, "utf8": .utf8, "us-ascii": .windows1252, "ascii": .windows1252, "iso-8859-1": .windows1252,
        "iso8859-1": .windows1252, "latin1": .windows1252, "windows-1252": .windows1252, "cp1252": .windows1252,
        // A page whose declaration could be read as ASCII is not UTF-16, and browsers take it as UTF-8.
        "utf-16": .utf8, "utf-16le": .utf8, "utf-16be": .utf8,
    ]

    /// The encoding that goes by `name`; nil where it is not one of these.
    init?(name: String) {
        guard let encoding = TextEncoding.names[name.lowercased()] else { return nil }
        self = encoding
    }

    /// The encoding that the first bytes mark, and how many bytes the mark takes.
    static func marked(_ bytes: ArraySlice<UInt8>) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isLittle: true), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isLittle: false), 2) }
        return nil
    }

    /// The encoding of bytes that carry no mark: UTF-8 where they are, Windows-1252 where nothing in them is UTF-8 beyond ASCII.
    static func guessed(_ bytes: ArraySlice<UInt8>, named file: String) throws(Fault) -> TextEncoding {
        guard let (place, hasSequences) = UTF8Places.firstBreak(in: bytes) else { return .utf8 }
        guard hasSequences else { return .windows1252 }
        throw Fault(
            file: file, line: place.line, column: place.column,
            "the encoding cannot be told: the text before is UTF-8 and this character is not; save the report as UTF-8")
    }

    func decode(_ bytes: ArraySlice<UInt8>, named file: String) throws(Fault) -> String {
        switch self {
        case .utf8:
            if let (place, _) = UTF8Places.firstBreak(in: bytes) {
                throw Fault(
                    file: file, line: place.line, column: place.column,
                    "this character is not UTF-8, which the file says it is in; save the report as UTF-8")
            }
            return String(decoding: bytes, as: UTF8.self)
        case .utf16(let isLittle):
            guard bytes.count.isMultiple(of: 2) else {
                throw Fault(file: file, "the file ends in the middle of a character; save the report as UTF-8")
            }
            let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { index in
                UInt16(bytes[isLittle ? index + 1 : index]) << 8 | UInt16(bytes[isLittle ? index : index + 1])
            }
            return String(decoding: Array(units), as: UTF16.self)
        case .windows1252: return try windows(bytes, named: file)
        }
    }

    private func windows(_ bytes: ArraySlice<UInt8>, named file: String) throws(Fault) -> String {
        var scalars = String.UnicodeScalarView()
        var place = SourcePlace.start
        for byte in bytes {
            guard let scalar = WindowsText.scalar(byte) else {
                throw Fault(
                    file: file, line: place.line, column: place.column,
                    "this is neither UTF-8 nor Windows-1252; save the report as UTF-8")
            }
            scalars.append(scalar)
            place = place.after(scalar)
        }
        return String(scalars)
    }
}
