import Statistics
import Values

/// Gathers the passages and tables of a document in reading order, from a reader that says where each begins and ends.
struct TextCollector {
    private let file: String
    private let limits: ReadingLimits
    /// Nil where a table that is still open will stand.
    private var blocks: [CheckedText.Block?] = []
    /// What came of tables that have ended, by their slot.
    private var ended: [Int: [CheckedText.Block]] = [:]
    private(set) var tables: [OpenTable] = []
    /// Cells that were opened, those that they are merged with included, and places of tables that have ended.
    private var opened = 0
    private var placed = 0
    var section: String?
    var text = PassageText()

    init(file: String, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
    }

    /// All blocks, once every table has ended.
    func finished() -> [CheckedText.Block] {
        blocks.enumerated().flatMap { index, block in block.map { [$0] } ?? ended[index] ?? [] }
    }

    /// Ends the words so far as a passage of `kind`: of the open cell or caption, of a table's surroundings, or of the text.
    mutating func endPassage(_ kind: Passage.Kind, page: Int? = nil) {
        guard let passage = text.take(section: section, page: page, kind: kind) else { return }
        if let last = tables.indices.last {
            tables[last].add(passage)
        } else {
            blocks.append(.passage(passage))
            if kind == .heading { section = passage.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }
    }

    mutating func startTable(at place: SourcePlace) throws(Fault) {
        guard tables.count < limits.depth else {
            throw Fault(file: file, line: place.line, "tables stand more than \(limits.depth) deep in each other")
        }
        tables.append(OpenTable(slot: blocks.count, section: section))
        blocks.append(nil)
    }

    mutating func endTable() throws(Fault) {
        guard let table = tables.popLast() else { return }
        ended[table.slot] = try grid(table).blocks(caption: table.caption ?? caption(above: table) ?? table.title)
    }

    mutating func startRow(isHeader: Bool = false) { tables.lastOpen { $0.startRow(isHeader: isHeader) } }

    mutating func startCell(_ cell: GridCell) throws(Fault) {
        opened += cell.columns
        guard opened <= limits.cells else { throw tooMany(at: cell.place) }
        tables.lastOpen { $0.startCell(cell) }
    }

    mutating func endCell() { tables.lastOpen { $0.endCell() } }

    mutating func startCaption() { tables.lastOpen { $0.startCaption() } }
    mutating func endCaption() { tables.lastOpen { $0.endCaption() } }
    mutating func setHasNoHeader() { tables.lastOpen { $0.hasNoHeader = true } }
    mutating func setTitle(_ words: String?) { tables.lastOpen { $0.title = words } }

    private mutating func grid(_ table: OpenTable) throws(Fault) -> TableGrid {
        guard let grid = TableGrid(table, room: limits.cells - placed) else {
            throw tooMany(at: table.rows.first?.cells.first?.place ?? .start)
        }
        placed += grid.count
        return grid
    }

    private func tooMany(at place: SourcePlace) -> Fault {
        Fault(file: file, line: place.line, "the tables hold more than \(English.number(limits.cells)) cells")
    }

    /// The paragraph just above, where it begins as a caption does.
    private func caption(above table: OpenTable) -> String? {
        guard table.slot > 0, case .passage(let last)?? = Optional(blocks[table.slot - 1]), last.kind == .paragraph,
            last.text.hasPrefix("Table")
        else { return nil }
        return last.text
    }
}

extension [OpenTable] {
    fileprivate mutating func lastOpen(_ change: (inout OpenTable) -> Void) {
        if let last = indices.last { change(&self[last]) }
    }
}
