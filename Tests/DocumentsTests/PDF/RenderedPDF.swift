import Documents
import Foundation
import Testing

/// A PDF of a document, taken apart by qpdf; the file goes with the value.
final class RenderedPDF {
    /// A node of the structure tree, in reading order.
    struct Element {
        let tag: String
        let alternative: String?
        /// How many header cells a data cell names.
        let headers: Int
    }

    private let file = FileManager.default.temporaryDirectory.appendingPathComponent("test-" + UUID().uuidString + ".pdf")
    private var objects: [String: Any] = [:]

    var path: String { file.path }

    init(_ document: Document, _ renderer: PDFRenderer) throws {
        try renderer.render(document, to: file)
        let json = try JSONSerialization.jsonObject(with: Data(try PDFTools.run("qpdf", "--json", "--json-key=qpdf", path).utf8))
        let parts = try #require((json as? [String: Any])?["qpdf"] as? [Any])
        objects = try #require(parts.last as? [String: Any])
    }

    deinit { try? FileManager.default.removeItem(at: file) }

    func data() throws -> Data { try Data(contentsOf: file) }

    func catalog() throws -> [String: Any] {
        let trailer = try #require((objects["trailer"] as? [String: Any])?["value"] as? [String: Any])
        return try #require(resolved(trailer["/Root"]))
    }

    func elements() throws -> [Element] {
        let root = try #require(resolved(try catalog()["/StructTreeRoot"]))
        return children(root)
    }

    func bookmarks() throws -> [String] {
        var titles: [String] = []
        func visit(_ node: [String: Any]) {
            var next = resolved(node["/First"])
            while let item = next {
                titles.append(String((item["/Title"] as? String ?? "").dropFirst(2)))
                visit(item)
                next = resolved(item["/Next"])
            }
        }
        visit(try #require(resolved(try catalog()["/Outlines"])))
        return titles
    }

    private func children(_ node: [String: Any]) -> [Element] {
        let kids = node["/K"] as? [Any] ?? [node["/K"]].compactMap { $0 }
        return kids.compactMap(resolved).flatMap { kid -> [Element] in
            guard let tag = kid["/S"] as? String else { return [] }
            let attributes = resolved(kid["/A"])
            let element = Element(
                tag: tag, alternative: (kid["/Alt"] as? String).map { String($0.dropFirst(2)) },
                headers: (attributes?["/Headers"] as? [Any])?.count ?? 0)
            return [element] + children(kid)
        }
    }

    /// The dictionary itself, or the one that a reference such as `12 0 R` names.
    private func resolved(_ value: Any?) -> [String: Any]? {
        if let dictionary = value as? [String: Any] { return dictionary }
        guard let reference = value as? String else { return nil }
        return (objects["obj:" + reference] as? [String: Any])?["value"] as? [String: Any]
    }
}
