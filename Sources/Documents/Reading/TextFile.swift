import Foundation
import Values

/// Reads a text file whole, whatever encoding its mark or its bytes show.
enum TextFile {
    /// The text with `\n` line ends. UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.
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

    /// `declared` is what the file says that it is in.
    static func text(of data: Data, named name: String, declared: String? = nil) throws(Fault) -> String {
        let bytes = [UInt8](data)
        let text = try decoded(bytes[...], named: name, declared: declared)
        if let zero = text.utf8.firstIndex(of: 0) {
            let line = text.utf8[..<zero].count { $0 == 0x0A } + 1
            throw Fault(file: name, line: line, "the file holds a zero byte and is not text")
        }
        return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, named name: String, declared: String?) throws(Fault) -> String {
        if let (encoding, length) = TextEncoding.marked(bytes) {
            return try encoding.decode(bytes.dropFirst(length), named: name)
        }
        guard let declared else { return try TextEncoding.guessed(bytes, named: name).decode(bytes, named: name) }
        guard let encoding = TextEncoding(name: declared) else {
            throw Fault(file: name, "the file says that it is in '\(declared)', which is not read; save the report as UTF-8")
        }
        return try encoding.decode(bytes, named: name)
    }
}
