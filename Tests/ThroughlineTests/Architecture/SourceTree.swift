import Foundation
import TestSupport

/// The Swift files of the application, as the rules of the house see them.
struct SourceTree {
    struct File {
        /// `Events/EventStore.swift`.
        let path: String
        let text: String

        var folder: String { path.contains("/") ? String(path.prefix { $0 != "/" }) : "" }
        var name: String { String(path.split(separator: "/").last ?? "").replacing(".swift", with: "") }
        var imports: Set<String> {
            let lines = text.split(separator: "\n").filter { $0.hasPrefix("import ") || $0.hasPrefix("@testable import ") }
            return Set(lines.compactMap { $0.split(separator: " ").last.map(String.init) })
        }
        var code: String {
            text.split(separator: "\n", omittingEmptySubsequences: false).filter {
                !$0.drop(while: \.isWhitespace).hasPrefix("//")
            }.joined(separator: "\n")
        }
        /// Names of the types that the file declares at its top level.
        var declared: Set<String> {
            let pattern =
                /^(?:package |public |private |fileprivate |final |indirect )*(?:struct|enum|class|protocol|actor) ([A-Z]\w*)/
                .anchorsMatchLineEndings()
            return Set(
                text.matches(of: pattern).filter { !$0.output.0.hasPrefix("private ") && !$0.output.0.hasPrefix("fileprivate ") }
                    .map { String($0.output.1) })
        }
        /// Every word that may name a type of a feature: not in a string, not after a point, and not a type within one of this file's.
        var named: Set<String> {
            let words = code.replacing(/"(?:[^"\\\n]|\\.)*"/, with: "").matches(of: /(?:^|[^.\w])([A-Z]\w*)/)
            let own = code.matches(of: /(?:struct|enum|class|protocol|typealias|case) ([A-Z]\w*)/)
            return Set(words.map { String($0.output.1) }).subtracting(own.map { String($0.output.1) })
        }
    }

    let files: [File]

    static func read(_ folder: String) throws -> SourceTree {
        let root = Repository.root.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return SourceTree(
            files: try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
                File(path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
            })
    }
}
