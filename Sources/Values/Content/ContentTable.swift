/// The rows of a table file, read one at a time. Each row comes as fields named by the header, so that tables and structured files
/// are read by the same expected types; a blank cell is an absent field.
public struct ContentTable {
    public let file: String
    /// Names in the header row, with places.
    public let header: [(name: String, place: ContentPlace)]
    /// The next row; nil at the end, which must come also after a fault.
    private let nextRow: () throws(Fault) -> Row?

    /// One row: its cells as text with their places.
    public struct Row {
        public let place: ContentPlace
        public let cells: [(text: String, place: ContentPlace)]

        public init(place: ContentPlace, cells: [(text: String, place: ContentPlace)]) {
            self.place = place
            self.cells = cells
        }
    }

    public init(file: String, header: [(name: String, place: ContentPlace)], nextRow: @escaping () throws(Fault) -> Row?) {
        self.file = file
        self.header = header
        self.nextRow = nextRow
    }

    /// Reads every row. The header must hold exactly `columns`, in any order; otherwise faults are added and no row is read.
    /// A row that cannot be read adds its fault.
    public func forEach(columns: [String], faults: FaultList, _ body: (ContentFields) -> Void) {
        guard checkHeader(columns, faults) else { return }
        while true {
            do {
                guard let row = try nextRow() else { return }
                if let fields = ContentFields(ContentNode(.mapping(entries(row)), at: row.place), faults: faults) { body(fields) }
            } catch {
                faults.add(error)
            }
        }
    }

    private func entries(_ row: Row) -> [ContentNode.Entry] {
        zip(header, row.cells).filter { !$1.text.isEmpty }.map { column, cell in
            ContentNode.Entry(name: column.name, place: cell.place, node: ContentNode(.scalar(cell.text), at: cell.place))
        }
    }

    private func checkHeader(_ columns: [String], _ faults: FaultList) -> Bool {
        let names = header.map(\.name)
        for column in columns where !names.contains(column) {
            faults.add(Fault(file: file, line: 1, column: 1, "column '\(column)' is missing"))
        }
        var seen: Set<String> = []
        for (name, place) in header {
            if !columns.contains(name) {
                faults.add(place.fault("unknown column '\(name)'", nearMatch: NearMatch.of(name, among: columns)))
            }
            if !seen.insert(name).inserted { faults.add(place.fault("column '\(name)' is given twice")) }
        }
        return Set(names) == Set(columns) && names.count == columns.count
    }
}
