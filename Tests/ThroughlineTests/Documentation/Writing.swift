import Foundation
import TestSupport

/// A page of the documentation, or a source file, read as text.
struct Writing: CustomStringConvertible {
    /// From the root of the repository.
    let path: String
    let text: String

    var description: String { path }

    init(_ path: String) throws {
        self.path = path
        text = try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Every file below a folder of the repository whose name has one of the endings, sorted.
    static func all(below folder: String, endings: Set<String>) throws -> [Writing] {
        try paths(below: folder).filter { endings.contains(URL(fileURLWithPath: $0).pathExtension) }.map(Writing.init)
    }

    static func paths(below folder: String) throws -> [String] {
        let root = Repository.root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().map { "\(folder)/\($0)" }.filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: Repository.root.appendingPathComponent($0).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    /// README and every page of docs.
    static func pages() throws -> [Writing] { try [Writing("README.md")] + all(below: "docs", endings: ["md"]) }

    /// Blocks between fences that name a language.
    func blocks(of language: String) -> [String] {
        text.components(separatedBy: "\n```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    }

    /// Sections of a level by their heading, each up to the next heading of that level.
    func sections(_ level: String) -> [(heading: String, text: String)] {
        "\n\(text)".components(separatedBy: "\n\(level) ").dropFirst().map { part in
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
        }
    }

    /// Anchors of the headings, as they are made from their words.
    var anchors: Set<String> {
        Set(
            text.matches(of: /(?m)^#+ (.+)$/).map { match in
                String(match.1.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
            })
    }
}
