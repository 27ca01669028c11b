import Foundation
import Values

/// How a text file was saved: UTF-8, or what spreadsheet programs on Windows still write.
enum TextEncoding: Equatable {
    case utf8, utf16, windows1252

    private static let partSize = 1 << 20

    /// Reads the file once, a part at a time.
    init(of url: URL, file: String) throws {
        guard let handle = try? FileHandle(forReadingFrom: url) else { throw Fault(file: file, "cannot be opened") }
        defer { try? handle.close() }
        var tail: [UInt8] = []
        var isFirst = true
        while let part = try handle.read(upToCount: Self.partSize), !part.isEmpty {
            if isFirst, part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF]) {
                self = .utf16
                return
            }
            isFirst = false
            let bytes = tail + Array(part)
            let end = Self.endOfWhole(bytes)
            guard String(validating: bytes[..<end], as: UTF8.self) != nil else {
                self = .windows1252
                return
            }
            tail = Array(bytes[end...])
        }
        self = tail.isEmpty ? .utf8 : .windows1252
    }

    var inWords: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }

    /// A copy in UTF-8 in the temporary folder.
    func copy(of url: URL) throws -> URL {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-import-\(UUID().uuidString).csv")
        if self == .utf16 {
            try text(try Data(contentsOf: url)).write(to: copy, atomically: true, encoding: .utf8)
            return copy
        }
        _ = FileManager.default.createFile(atPath: copy.path, contents: nil, attributes: [.posixPermissions: 0o600])
        let from = try FileHandle(forReadingFrom: url)
        let to = try FileHandle(forWritingTo: copy)
        defer {
            try? from.close()
            try? to.close()
        }
        while let part = try from.read(upToCount: Self.partSize), !part.isEmpty { try to.write(contentsOf: Data(text(part).utf8)) }
        return copy
    }

    /// The text of bytes in this encoding; a byte order mark is left out.
    func text(_ data: Data) -> String {
        switch self {
        case .utf8: String(decoding: data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data, as: UTF8.self)
        case .utf16: String(data: data, encoding: .utf16) ?? ""
        case .windows1252: String(data: data, encoding: .windowsCP1252) ?? String(data: data, encoding: .isoLatin1) ?? ""
        }
    }

    /// Where the last whole sequence of UTF-8 ends.
    private static func endOfWhole(_ bytes: [UInt8]) -> Int {
        for back in 1...4 where back <= bytes.count {
            let lead = bytes[bytes.count - back]
            if lead & 0xC0 == 0x80 { continue }
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            return length > back ? bytes.count - back : bytes.count
        }
        return bytes.count
    }
}
