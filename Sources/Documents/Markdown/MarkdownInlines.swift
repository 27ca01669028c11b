/// Parts of lines.
extension MarkdownReader {
    mutating func inlines(_ node: MarkdownNode, depth: Int = 0) -> [Inline] {
        var parts: [Inline] = []
        for child in node.children {
            guard let part = inline(child, depth: depth) else { continue }
            if case .text(let next) = part, case .text(let last) = parts.last {
                parts[parts.count - 1] = .text(last + next)
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    private mutating func inline(_ node: MarkdownNode, depth: Int) -> Inline? {
        guard depth < 16 else {
            fault(node, "emphasis is nested more than 16 deep")
            return nil
        }
        switch node.kind {
        case "text": return .text(node.literal)
        case "softbreak": return .text(" ")
        case "linebreak": return .lineBreak
        case "code": return .code(node.literal)
        case "emph": return .emphasis(inlines(node, depth: depth + 1))
        case "strong": return .strong(inlines(node, depth: depth + 1))
        case "link": return link(node, depth: depth)
        case "html_inline": fault(node, "raw HTML is not allowed; write Markdown, and < before a letter as \\<")
        case "image": fault(node, "an image is not allowed; say in words what it shows, or use a chart")
        default: fault(node, "\(node.kind.replacing("_", with: " ")) is not allowed")
        }
        return nil
    }

    private mutating func link(_ node: MarkdownNode, depth: Int) -> Inline? {
        let text = inlines(node, depth: depth + 1).map(\.plainText).joined()
        let address = node.address
        if text.isEmpty { fault(node, "a link to '\(address)' without words; say where it leads") }
        if address.hasPrefix("#"), address.count > 1 {
            return .reference(Reference(kind: .place, text: text, target: String(address.dropFirst())))
        }
        if !["http://", "https://", "mailto:"].contains(where: { address.lowercased().hasPrefix($0) }) {
            fault(node, "a link to '\(address)'; links lead to http, https and mailto addresses and to #anchors")
        }
        return .link(text: text, address: address)
    }
}
