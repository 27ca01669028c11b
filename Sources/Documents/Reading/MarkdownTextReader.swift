import Statistics

/// Reads any Markdown, whoever wrote it: its structure from the reference parser, its words from the source with the signs of markup
/// blanked, so that every column is the file's own.
struct MarkdownTextReader {
    private let lines: [[Unicode.Scalar]]
    private let firstLine: Int
    private var blocks: [CheckedText.Block] = []
    private var section: String?

    private static let deepest = 100

    static func read(_ text: String) -> CheckedText {
        let (body, firstLine) = withoutFrontMatter(text)
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        var reader = MarkdownTextReader(lines: lines, firstLine: firstLine)
        let blocks = MarkdownTree.read(body) { root in
            reader.descend(root, kind: .paragraph, depth: 0)
            return reader.blocks
        }
        return CheckedText(blocks: blocks)
    }

    private init(lines: [[Unicode.Scalar]], firstLine: Int) {
        self.lines = lines
        self.firstLine = firstLine
    }

    private mutating func descend(_ node: MarkdownNode, kind: Passage.Kind, depth: Int) {
        guard depth < MarkdownTextReader.deepest else { return }
        for child in node.children {
            switch child.kind {
            case "heading":
                add(child, .heading)
                section = text(child).trimmed
            case "paragraph": add(child, kind)
            case "table": table(child)
            case "item", "tasklist": descend(child, kind: .item, depth: depth + 1)
            case "code_block", "html_block", "thematic_break": continue
            default: descend(child, kind: kind, depth: depth + 1)
            }
        }
    }

    private mutating func add(_ node: MarkdownNode, _ kind: Passage.Kind) {
        let words = text(node)
        guard !words.trimmed.isEmpty else { return }
        blocks.append(
            .passage(
                Passage(text: words, line: node.line + firstLine - 1, column: max(node.column, 1), section: section, kind: kind)))
    }

    /// The source of a block from its first character, with markup blanked.
    private func text(_ node: MarkdownNode) -> String {
        guard node.line > 0, node.endLine >= node.line, lines.indices.contains(node.endLine - 1) else { return "" }
        var source = lines[node.line - 1].dropFirst(max(node.column, 1) - 1)
        for line in lines[node.line..<node.endLine] { source += [Unicode.Scalar(0x0A)] + line }
        return MarkdownSigns.blanked(Array(source))
    }

    private mutating func table(_ node: MarkdownNode) {
        var rows = node.children.map { row in cells(row.line, count: row.children.count) }
        guard !rows.isEmpty else { return }
        let header = rows.removeFirst()
        let full = rows.map { row in row + blanks(header.count - row.count, beside: row) }
        blocks.append(.table(CheckedTable(caption: caption(), section: section, header: header, rows: full)))
    }

    private func blanks(_ count: Int, beside row: [Passage]) -> [Passage] {
        guard count > 0 else { return [] }
        return (0..<count).map { _ in Passage(text: "", line: row.first?.line ?? 1, kind: .cell) }
    }

    /// The paragraph just above, where it begins as a caption does.
    private func caption() -> String? {
        guard case .passage(let last)? = blocks.last, last.kind == .paragraph, last.text.hasPrefix("Table") else { return nil }
        return last.text
    }

    /// Cells of a row: what stands between its bars.
    private func cells(_ line: Int, count: Int) -> [Passage] {
        guard lines.indices.contains(line - 1) else { return [] }
        let source = lines[line - 1]
        var cells: [Passage] = []
        var start = source.firstIndex { !$0.properties.isWhitespace && $0 != ">" } ?? 0
        if source.indices.contains(start), source[start] == "|" { start += 1 }
        for end in source.indices.dropFirst(start) where source[end] == "|" && source[end - 1] != "\\" {
            cells.append(cell(source, start..<end, line))
            start = end + 1
        }
        if cells.count < count { cells.append(cell(source, start..<source.count, line)) }
        return Array(cells.prefix(count))
    }

    private func cell(_ source: [Unicode.Scalar], _ range: Range<Int>, _ line: Int) -> Passage {
        let words = MarkdownSigns.blanked(Array(source[range]))
        let column = range.lowerBound + 1 + words.unicodeScalars.prefix { $0.properties.isWhitespace }.count
        return Passage(text: words.trimmed, line: line + firstLine - 1, column: column, section: section, kind: .cell)
    }

    /// The text after front matter between two lines of `---`, and the line it begins on.
    private static func withoutFrontMatter(_ text: String) -> (Substring, Int) {
        guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else { return (text[...], 1) }
        return (text[end.upperBound...], text[..<end.upperBound].utf8.count { $0 == 0x0A } + 1)
    }
}

extension String {
    fileprivate var trimmed: String { trimmingPrefix(while: \.isWhitespace).trimmedEnd }
}

extension Substring {
    fileprivate var trimmedEnd: String {
        var end = self
        while end.last?.isWhitespace == true { end.removeLast() }
        return String(end)
    }
}
