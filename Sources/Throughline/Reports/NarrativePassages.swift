import Documents
import Values

/// A passage as a reader meets it, with the ranges (in Unicode scalars) that figures printed.
struct ResolvedPassage {
    enum Origin {
        /// A line of the narrative.
        case line(Int)
        /// The words of a table's row.
        case row(table: Key, title: String)
    }

    let text: String
    let section: String?
    let origin: Origin
    let computed: [Range<Int>]
}

/// The sentences of a narrative with every figure's words in place, for checking typed numbers beside them.
struct NarrativePassages {
    let evaluation: ReportEvaluation

    func passages(_ parts: [Markdown.Part]) -> [ResolvedPassage] {
        var section: String?
        return parts.flatMap { part -> [ResolvedPassage] in
            if case .heading(let heading) = part.block { section = heading.text }
            return texts(part.block).map { passage($0, from: .line(part.line), section: section) }
        }
    }

    func passages(_ table: TableDefinition) -> [ResolvedPassage] {
        table.rows.flatMap { row in
            [row.says, row.leadsTo].compactMap { $0 }.map { passage($0, from: .row(table: table.key, title: row.title)) }
        }
    }

    private func passage(_ text: String, from origin: ResolvedPassage.Origin, section: String? = nil) -> ResolvedPassage {
        var resolved = ""
        var computed: [Range<Int>] = []
        for token in PlaceholderToken.all(in: text[...]) {
            let start = resolved.unicodeScalars.count
            if !token.isPlaceholder {
                resolved += token.text
            } else if case .success((.figure, let key?)) = token.read(), let result = evaluation.result(key) {
                resolved += result.text
                computed.append(start..<(start + result.text.unicodeScalars.count))
            }
        }
        return ResolvedPassage(text: resolved, section: section, origin: origin, computed: computed)
    }

    private func texts(_ block: Block) -> [String] {
        switch block {
        case .heading(let heading): [heading.text]
        case .paragraph(let inlines): [inlines.map(\.plainText).joined()]
        case .list(_, let items): items.flatMap { $0.flatMap(texts) }
        case .quote(let blocks): blocks.flatMap(texts)
        case .table(let table): table.rows.joined().map(\.text)
        case .notice(let notice): notice.blocks.flatMap(texts)
        case .chart, .entry: []
        }
    }
}
