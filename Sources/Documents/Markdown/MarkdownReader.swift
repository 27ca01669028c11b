import Values

/// Turns cmark's tree into blocks and collects what is not allowed.
struct MarkdownReader {
    private static let deepest = 16

    private let file: String
    private let firstLine: Int
    private let lines: [Substring]
    private(set) var faults: [Fault] = []
    private var slugs = Slugs()
    private var lastHeading = Heading(level: 1, id: "", text: "")
    /// Words of a `Table: …` paragraph that waits for its table.
    private var caption: String?

    init(text: String, file: String, firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
        lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    }

    mutating func parts(of root: MarkdownNode) -> [Markdown.Part] {
        var parts: [Markdown.Part] = []
        let nodes = root.children
        for (offset, node) in nodes.enumerated() {
            let isBeforeTable = offset + 1 < nodes.count && nodes[offset + 1].kind == "table"
            if isBeforeTable, let words = captionWords(node) {
                caption = words
            } else if let block = block(node, depth: 0) {
                parts.append(Markdown.Part(block: block, line: line(node)))
            }
        }
        return parts
    }

    mutating func fault(_ node: MarkdownNode, _ message: String) {
        faults.append(Fault(file: file, line: line(node), column: column(node), message))
    }

    private func line(_ node: MarkdownNode) -> Int { max(node.line, 1) + firstLine - 1 }

    /// cmark counts bytes; people count characters.
    private func column(_ node: MarkdownNode) -> Int? {
        guard node.column > 0, lines.indices.contains(node.line - 1) else { return nil }
        return String(decoding: lines[node.line - 1].utf8.prefix(node.column - 1), as: UTF8.self).unicodeScalars.count + 1
    }

    private mutating func captionWords(_ node: MarkdownNode) -> String? {
        guard node.kind == "paragraph", let first = node.children.first, first.literal.hasPrefix("Table: ") else { return nil }
        return String(plain(node).dropFirst("Table: ".count))
    }

    private mutating func blocks(_ node: MarkdownNode, depth: Int) -> [Block] {
        guard depth < Self.deepest else {
            fault(node, "lists and quotes are nested more than \(Self.deepest) deep")
            return []
        }
        return node.children.compactMap { block($0, depth: depth + 1) }
    }

    private mutating func block(_ node: MarkdownNode, depth: Int) -> Block? {
        switch node.kind {
        case "heading": return heading(node, depth: depth)
        case "paragraph": return .paragraph(inlines(node))
        case "list": return list(node, depth: depth)
        case "block_quote": return .quote(blocks(node, depth: depth))
        case "table": return table(node).map(Block.table)
        case "html_block": fault(node, "raw HTML is not allowed; write Markdown")
        case "code_block": fault(node, "a block of code is not allowed; indent text by fewer than 4 spaces, or quote it with >")
        case "thematic_break": fault(node, "a rule is not allowed; begin a new part with a heading")
        default: fault(node, "\(node.kind.replacing("_", with: " ")) is not allowed")
        }
        return nil
    }

    private mutating func heading(_ node: MarkdownNode, depth: Int) -> Block? {
        let text = plain(node)
        let level = node.headingLevel
        if depth > 0 { fault(node, "a heading inside a list or a quote is not allowed; move it out") }
        if text.isEmpty { fault(node, "a heading without words; write them or delete the line") }
        if level == 1 {
            fault(node, "a heading of level 1 is the report's title; begin at level 2, with ##")
        } else if level > 4 {
            fault(node, "a heading of level \(level); levels 2 to 4 are allowed")
        } else if level > lastHeading.level + 1 {
            let next = lastHeading.level + 1
            fault(node, "a heading of level \(level) after one of level \(next - 1); expected level \(next) or above")
        }
        lastHeading = Heading(level: max(level, 2), id: slugs.slug(text), text: text)
        return .heading(lastHeading)
    }

    private mutating func list(_ node: MarkdownNode, depth: Int) -> Block {
        if node.isOrdered, node.listStart != 1 {
            fault(node, "a numbered list that starts at \(node.listStart); lists start at 1, and text between items is indented")
        }
        return .list(isOrdered: node.isOrdered, items: node.children.map { blocks($0, depth: depth) })
    }

    private mutating func table(_ node: MarkdownNode) -> Table? {
        let rows = node.children.map { row in row.children.map { cell($0) } }
        guard let header = rows.first else { return nil }
        let alignments = node.alignments
        let columns = header.enumerated().map { offset, text in
            Table.Column(text, offset < alignments.count && alignments[offset] == UInt8(ascii: "r") ? .number : .text)
        }
        let title = caption ?? lastHeading.text
        defer { caption = nil }
        return Table(
            id: slugs.slug("table \(title)"), caption: title, columns: columns,
            rows: rows.dropFirst().filter { $0.count == columns.count }.map { $0.map { Cell($0) } })
    }

    private mutating func cell(_ node: MarkdownNode) -> String {
        let parts = inlines(node)
        let text = parts.map(\.plainText).joined()
        if text.isEmpty { fault(node, "an empty table cell; say what is missing, such as [z]") }
        if parts.contains(where: \.leadsAway) { fault(node, "a link in a table cell is not allowed; put it below the table") }
        return text
    }

    private mutating func plain(_ node: MarkdownNode) -> String { inlines(node).map(\.plainText).joined() }
}

extension Inline {
    fileprivate var leadsAway: Bool {
        switch self {
        case .link, .reference: true
        case .emphasis(let parts), .strong(let parts): parts.contains(where: \.leadsAway)
        case .text, .code, .lineBreak: false
        }
    }
}
