import Statistics

/// A table while it is read.
struct OpenTable {
    struct Row {
        let isHeader: Bool
        var cells: [GridCell] = []
    }

    /// Where it stands among the blocks.
    let slot: Int
    let section: String?
    private(set) var caption: String?
    /// What the source calls it where a reader does not see it.
    var title: String?
    /// True where the source says that its first row is like the others.
    var hasNoHeader = false
    private(set) var rows: [Row] = []
    /// What stands in the table and in no cell; a browser shows it above.
    private(set) var stray: [Passage] = []
    private(set) var isInCell = false
    private(set) var isInCaption = false

    init(slot: Int, section: String?) {
        self.slot = slot
        self.section = section
    }

    mutating func add(_ passage: Passage) {
        if isInCell {
            rows[rows.count - 1].cells[rows[rows.count - 1].cells.count - 1].passages.append(passage)
        } else if isInCaption {
            caption = (caption.map { $0 + " " } ?? "") + passage.text
        } else {
            stray.append(passage)
        }
    }

    mutating func startRow(isHeader: Bool) { rows.append(Row(isHeader: isHeader)) }

    mutating func startCell(_ cell: GridCell) {
        if rows.isEmpty { startRow(isHeader: false) }
        rows[rows.count - 1].cells.append(cell)
        isInCell = true
    }

    mutating func endCell() { isInCell = false }
    mutating func startCaption() { isInCaption = true }
    mutating func endCaption() { isInCaption = false }
}
