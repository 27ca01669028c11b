import Values

/// Whether a file of attendance is a list, with a row for each record, or a grid, with a column for each event.
enum AttendanceShape {
    case list
    case grid

    /// - Throws: a `Fault` where an event was named for the whole file, and its columns are events.
    init(_ file: ImportFile, _ list: EventImport, mapping: ImportMapping) throws {
        let grid = EventGridImport(list: list).fields
        let events = Set(list.events.map(\.key.text))
        func names(_ fields: [ImportField]) -> (found: Set<String>, near: Set<String>) {
            let columns = ImportColumns(file.columns, fields: fields, mapping: mapping, keepsNames: false)
            return (Set(columns.readings.map { fields[$0.field].name }), Set(columns.unmatched.compactMap(\.fault.nearMatch)))
        }
        let isList = list.isReview || !names(list.fields).found.isDisjoint(with: ["event", "outcome"])
        let columns = names(grid)
        let words = Set(grid.filter { events.contains($0.name) }.flatMap { [$0.name] + $0.labels })
        guard !isList, !columns.found.isDisjoint(with: events) || !columns.near.isDisjoint(with: words) else {
            self = .list
            return
        }
        guard list.event == nil else { throw Fault(file: file.name, "each column is an event; leave out --event") }
        self = .grid
    }
}
