import Foundation
import Values

/// Reads a text file whole, whatever encoding its mark or its bytes show.
enum TextFile {
    /// The text with `\n` line ends. UTF-8 with or without a mark, UTF-16 with one; other bytes are read as Windows-1252.
    static func read(_ url: URL, named name: String, limits: ReadingLimits) throws(Fault) -> String {
        try text(of: try bytes(url, named: name, limits: limits), named: name)
    }

    static func bytes(_ url: URL, named name: String, limits: ReadingLimits) throws(Fault) -> Data {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
            throw Fault(file: name, "there is no such file")
        }
        guard !isDirectory.boolValue else { throw Fault(file: name, "this is a folder, not a file") }
        let data: Data
        do {
            let file = try FileHandle(forReadingFrom: url)
            defer { try? file.close() }
            data = try file.read(upToCount: limits.fileBytes + 1) ?? Data()
        } catch {
            throw Fault(file: name, "the file cannot be read")
        }
        guard data.count <= limits.fileBytes else {
            throw Fault(file: name, "the file is larger than \(limits.fileBytes / 1_000_000) MB")
        }
        return data
    }

    static func text(of data: Data, named name: String) throws(Fault) -> String {
        guard let text = decoded(data) else { throw Fault(file: name, "this is not text; save the report as UTF-8") }
        if let zero = text.utf8.firstIndex(of: 0) {
            let line = text.utf8[..<zero].count { $0 == 0x0A } + 1
            throw Fault(file: name, line: line, "the file holds a zero byte and is not text")
        }
        return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    private static func decoded(_ data: Data) -> String? {
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) { return String(data: data, encoding: .utf16) }
        let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
        return String(validating: bytes, as: UTF8.self) ?? String(data: bytes, encoding: .windowsCP1252)
    }
}
