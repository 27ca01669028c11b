/// The places of a document that links lead to, under names that Word accepts: a letter first, then letters, digits
/// and underscores, at most 40 characters, none the same but for case.
struct WordBookmarks {
    private var names: [String: (name: String, number: Int)] = [:]
    private var taken: Set<String> = []

    init(_ blocks: [Block]) { collect(blocks) }

    /// Name and number of the bookmark of a place; nil where the document has no such place.
    subscript(id: String) -> (name: String, number: Int)? { names[id] }

    private mutating func collect(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .heading(let heading): add(heading.id)
            case .paragraph: break
            case .list(_, let items): items.forEach { collect($0) }
            case .quote(let blocks): collect(blocks)
            case .table(let table): add(table.id)
            case .chart(let chart):
                add(chart.id)
                add(chart.table.id)
            case .notice(let notice): collect(notice.blocks)
            case .entry(let entry):
                add(entry.id)
                entry.tables.forEach { add($0.id) }
            }
        }
    }

    private mutating func add(_ id: String) {
        guard !id.isEmpty, names[id] == nil else { return }
        let base = Self.safe(id)
        var candidate = String(base.prefix(40))
        var copy = 2
        while !taken.insert(candidate.lowercased()).inserted {
            candidate = base.prefix(33) + "_\(copy)"
            copy += 1
        }
        names[id] = (candidate, names.count + 1)
    }

    private static func safe(_ id: String) -> String {
        let kept = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        return kept.first?.isLetter == true ? kept : "b" + kept
    }
}
