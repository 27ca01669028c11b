import Values

/// Reads lines of a file as rows of the pack's own tables: columns by their fields, cells in the pack's words.
struct ImportReader {
    let columns: ImportColumns
    let fields: [ImportField]
    let marks = ImportMarks()
    private let cells: [ImportCell]
    private let named: Set<Int>

    /// One cell in the pack's words; blank cells are left out.
    struct Cell {
        let field: Int
        let text: String
        let place: ContentPlace
    }

    init(_ file: ImportFile, fields: [ImportField], mapping: ImportMapping, dates: ImportDates, keepsNames: Bool) {
        self.fields = fields
        columns = ImportColumns(file.columns, fields: fields, mapping: mapping, keepsNames: keepsNames)
        cells = fields.map { [marks] in ImportCell($0, mapping: mapping, dates: dates, marks: marks) }
        named = Set(file.columns.map(\.position))
    }

    func read(_ line: ImportLine, faults: FaultList) -> [Cell] {
        var read: [Cell] = []
        var chosen: [Int: (keys: [String], place: ContentPlace)] = [:]
        if let stray = line.strayCell(beside: named) { faults.add(stray.fault("this cell stands in a column without a name")) }
        for reading in columns.readings {
            let text = line.text(at: reading.column.position)
            if text.isEmpty { continue }
            let place = line.place(at: reading.column.position)
            if line.isError(at: reading.column.position) {
                faults.add(place.fault("the cell shows the error \(text)"))
                continue
            }
            if let option = reading.option {
                switch cells[reading.field].isChosen(text, option: option) {
                case .success(true): chosen[reading.field, default: ([], place)].keys.append(option)
                case .success(false): continue
                case .failure(let problem): faults.add(place.fault(problem.message, nearMatch: problem.nearMatch))
                }
                continue
            }
            switch cells[reading.field].read(text) {
            case .success(""): continue
            case .success(let text): read.append(Cell(field: reading.field, text: text, place: place))
            case .failure(let problem): faults.add(place.fault(problem.message, nearMatch: problem.nearMatch))
            }
        }
        for (field, choice) in chosen.sorted(by: { $0.key < $1.key }) {
            read.append(Cell(field: field, text: choice.keys.joined(separator: ";"), place: choice.place))
        }
        return read
    }

    /// The line as fields that a pack's reader asks for by name; `otherwise` stands where the file has no cell. Nil with faults, and nil
    /// without where the mapping leaves the line out.
    func contentFields(_ line: ImportLine, otherwise: [String: String], faults: FaultList) -> ContentFields? {
        if isLeftOut(line) { return nil }
        var entries = read(line, faults: faults).map {
            ContentNode.Entry(name: fields[$0.field].name, place: $0.place, node: ContentNode(.scalar($0.text), at: $0.place))
        }
        for (name, text) in otherwise.sorted(by: { $0.key < $1.key }) where !entries.contains(where: { $0.name == name }) {
            entries.append(ContentNode.Entry(name: name, place: line.place, node: ContentNode(.scalar(text), at: line.place)))
        }
        guard faults.isEmpty else { return nil }
        return ContentFields(ContentNode(.mapping(entries), at: line.place), faults: faults)
    }

    /// True where the mapping ignores what names the line, such as the word 'Total' below a list of authorities.
    private func isLeftOut(_ line: ImportLine) -> Bool {
        columns.readings.contains { reading in
            guard fields[reading.field].isRequired else { return false }
            let text = line.text(at: reading.column.position).trimming()
            return !text.isEmpty && cells[reading.field].read(text) == .success("")
        }
    }

    /// The cells that were read, as they stand in the file, by column: all of them, or those of some fields.
    func originals(_ line: ImportLine, of names: Set<String>?) -> [String: String] {
        var cells: [String: String] = [:]
        for reading in columns.readings where names?.contains(fields[reading.field].name) ?? true {
            let text = line.text(at: reading.column.position)
            if !text.isEmpty { cells[reading.column.name] = text }
        }
        return cells
    }
}
