import Documents
import Values

/// Turns a narrative's text into a document's blocks: placeholders become figures, tables, charts and tested claims.
struct NarrativeResolver {
    let evaluation: ReportEvaluation
    /// Made tables and charts by key.
    let tables: [Key: Table]
    let charts: [Key: Chart]
    /// Where each figure and claim is quoted, by anchor, in order.
    private(set) var uses: [String: [Reference]] = [:]
    /// The words of each claim, every wording once.
    private(set) var claimWords: [Key: [String]] = [:]
    private var section = Reference(kind: .place, text: "Title", target: "content")

    init(evaluation: ReportEvaluation, tables: [Key: Table] = [:], charts: [Key: Chart] = [:]) {
        self.evaluation = evaluation
        self.tables = tables
        self.charts = charts
    }

    mutating func blocks(_ parts: [Markdown.Part]) -> [Block] { parts.map { block($0.block) } }

    /// Words of a table's row.
    mutating func inlines(_ text: String) -> [Inline] { inlines([.text(text)]) }

    private mutating func block(_ block: Block) -> Block {
        switch block {
        case .heading(let heading):
            section = Reference(kind: .place, text: heading.text, target: heading.id)
            return block
        case .paragraph(let inlines): return standalone(inlines) ?? .paragraph(self.inlines(inlines))
        case .list(let isOrdered, let items):
            return .list(isOrdered: isOrdered, items: items.map { item in item.map { self.block($0) } })
        case .quote(let blocks): return .quote(blocks.map { self.block($0) })
        case .table(let table): return .table(resolve(table))
        case .chart, .notice, .entry: return block
        }
    }

    /// A table or chart where a paragraph is nothing but its placeholder.
    private mutating func standalone(_ inlines: [Inline]) -> Block? {
        guard inlines.count == 1, case .text(let text) = inlines[0] else { return nil }
        let tokens = PlaceholderToken.all(in: text[...])
        guard tokens.count == 1, tokens[0].isPlaceholder, case .success((let kind, let key?)) = tokens[0].read() else { return nil }
        switch kind {
        case .table:
            guard let table = tables[key] else { return nil }
            note(usesOf: table)
            return .table(table)
        case .chart:
            guard let chart = charts[key] else { return nil }
            note(usesOf: chart.table)
            return .chart(chart)
        default: return nil
        }
    }

    private mutating func note(usesOf table: Table) {
        let place = Reference(kind: .place, text: table.number ?? table.caption, target: table.id)
        for target in table.rows.joined().flatMap(\.targets) { use(target, at: place) }
        for claim in evaluation.claims.keys.sorted() {
            for parts in table.rows.joined().compactMap(\.parts) {
                if let words = parts.words(leadingTo: Anchor.claim(claim)) { add(words, to: claim) }
            }
        }
    }

    private mutating func add(_ words: String, to claim: Key) {
        let known = claimWords[claim, default: []].map { $0.lowercased() }
        if !known.contains(words.lowercased()) { claimWords[claim, default: []].append(words) }
    }

    private mutating func use(_ target: String, at place: Reference) {
        if uses[target]?.contains(place) != true { uses[target, default: []].append(place) }
    }

    private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
        var resolved: [Inline] = []
        var claim: (key: Key, words: String)?
        for inline in inlines {
            switch inline {
            case .text(let text): resolved += self.text(text, claim: &claim)
            case .emphasis(let parts): resolved.append(.emphasis(self.inlines(parts)))
            case .strong(let parts): resolved.append(.strong(self.inlines(parts)))
            default: resolved.append(inline)
            }
        }
        return resolved
    }

    private mutating func text(_ text: String, claim: inout (key: Key, words: String)?) -> [Inline] {
        var resolved: [Inline] = []
        for token in PlaceholderToken.all(in: text[...]) {
            guard token.isPlaceholder else {
                resolved.append(words(String(token.text), claim: &claim))
                continue
            }
            guard case .success((let kind, let key)) = token.read() else { continue }
            switch kind {
            case .figure:
                guard let key, let result = evaluation.result(key) else { continue }
                use(Anchor.figure(key), at: section)
                claim?.words += result.text
                resolved.append(result.reference)
            case .claim:
                claim = key.map { ($0, "") }
                if let key { use(Anchor.claim(key), at: section) }
            case .endOfClaim:
                if let claim { add(claim.words, to: claim.key) }
                claim = nil
            case .table, .chart: resolved.append(.text(""))
            }
        }
        return resolved
    }

    private func words(_ text: String, claim: inout (key: Key, words: String)?) -> Inline {
        guard let key = claim?.key else { return .text(text) }
        claim?.words += text
        return .reference(Reference(kind: .claim, text: text, target: Anchor.claim(key)))
    }

    private mutating func resolve(_ table: Table) -> Table {
        let rows = table.rows.map { row in row.map { cell in Cell(parts: inlines(cell.text)) } }
        return Table(
            id: table.id, number: table.number, caption: table.caption, shorthand: table.shorthand, columns: table.columns,
            rows: rows, notes: table.notes)
    }
}

extension Cell {
    /// Anchors that the cell leads to.
    fileprivate var targets: [String] {
        let inside = (parts ?? []).compactMap { inline -> String? in
            if case .reference(let reference) = inline { return reference.target }
            return nil
        }
        return [target].compactMap { $0 } + inside
    }
}

extension [Inline] {
    /// The words from the first that lead to `target` to the last; nil where none do.
    fileprivate func words(leadingTo target: String) -> String? {
        let places = indices.filter {
            if case .reference(let reference) = self[$0] { return reference.target == target }
            return false
        }
        guard let first = places.first, let last = places.last else { return nil }
        return self[first...last].map(\.plainText).joined()
    }
}
