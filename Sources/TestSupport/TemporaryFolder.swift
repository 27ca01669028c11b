import Foundation

/// A folder of a test's own, removed when the test lets it go.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Writes a file, making its folders.
    package func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

    package func write(_ path: String, bytes: [UInt8]) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    package func text(_ path: String) throws -> String { try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8) }

    /// Puts `new` in place of the one occurrence of `old` in a file.
    package func replace(_ old: String, with new: String, in path: String) throws {
        let text = try text(path)
        guard text.components(separatedBy: old).count == 2 else { throw CocoaError(.fileReadUnknown) }
        try write(path, text.replacing(old, with: new))
    }

    /// The bytes of every file below one of its folders, by path.
    package func files(below path: String) throws -> [String: Data] {
        let root = url.appendingPathComponent(path)
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        var files: [String: Data] = [:]
        for path in paths {
            let url = root.appendingPathComponent(path)
            guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
            files[path] = try Data(contentsOf: url)
        }
        return files
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
