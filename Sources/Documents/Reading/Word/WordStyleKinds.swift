import Values

/// What the paragraph styles of a document make of a paragraph.
final class WordStyleKinds: XMLHandler {
    private struct Style {
        var name = ""
        var base: String?
        var outline: Int?
        var isItem = false
    }

    private var styles: [String: Style] = [:]
    private var open: String?

    private static let deepest = 20

    /// Heading, list item or paragraph.
    func isHeading(_ id: String) -> Bool {
        if let outline = first(id, \.outline) { return outline < 9 }
        return lineage(id).contains { $0.name == "title" || $0.name.hasPrefix("heading ") }
    }

    func isItem(_ id: String) -> Bool { lineage(id).contains { $0.isItem || $0.name.hasPrefix("list bullet") } }

    /// True for lines of a table of contents, which repeat headings and have page numbers.
    func isContents(_ id: String) -> Bool {
        lineage(id).first.map { $0.name.hasPrefix("toc ") || $0.name == "table of figures" } ?? false
    }

    private func first<Value>(_ id: String, _ value: (Style) -> Value?) -> Value? { lineage(id).lazy.compactMap(value).first }

    /// A style and those that it is based on.
    private func lineage(_ id: String) -> [Style] {
        var found: [Style] = []
        var next: String? = id
        while let id = next, let style = styles[id], found.count < Self.deepest {
            found.append(style)
            next = style.base
        }
        return found
    }

    // MARK: Reading

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        switch name {
        case "style":
            open = attributes.text("type") == "paragraph" ? attributes.text("styleId") : nil
            if let open { styles[open] = Style() }
        case "name": change { $0.name = (attributes.text("val") ?? "").lowercased() }
        case "basedOn": change { $0.base = attributes.text("val") }
        case "outlineLvl": change { $0.outline = attributes.number("val") }
        case "numPr": change { $0.isItem = true }
        default: break
        }
    }

    func end(_ name: XMLName) throws(Fault) { if name == "style" { open = nil } }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {}

    private func change(_ change: (inout Style) -> Void) {
        if let open { change(&styles[open, default: Style()]) }
    }
}
