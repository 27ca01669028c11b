import Values

/// Reads who came to events from a grid: a row for each authority, a column for each event. A blank cell records nothing.
struct EventGridImport: ImportReceiver {
    /// Reads each cell as the row of a list.
    let list: EventImport

    let recordKind = "attendance"

    var fields: [ImportField] {
        list.fields.filter { !["event", "outcome"].contains($0.name) }
            + list.events.map { AttendanceWords.field($0.key.text, labels: $0.columnNames) }
    }

    func standing() throws -> [String: Attendance] { try list.standing() }

    func records(_ fields: ContentFields) -> [ImportFound<Attendance>] {
        let cells = list.events.compactMap { event in fields.node(event.key.text).map { (event: event.key.text, node: $0) } }
        guard !cells.isEmpty else { return [] }
        guard fields.optionalText("organisation") != nil else {
            fields.reportMissing("organisation")
            return []
        }
        return cells.compactMap { cell in
            guard let row = row(cell.event, cell.node, fields), let (key, record) = list.read(row) else { return nil }
            return ImportFound(key: key, record: record, place: cell.node.place, fields: Self.shared.union([cell.event]))
        }
    }

    func put(_ record: Attendance, at key: String, over before: Attendance?) throws {
        try list.put(record, at: key, over: before)
    }

    func restore(_ before: Attendance?, at key: String, over after: Attendance) throws {
        try list.restore(before, at: key, over: after)
    }

    private static let shared: Set<String> = ["organisation", "recorded_on", "source"]

    /// One cell with what its row says of all of them. The authority stands at the cell too: there is where it may be at fault.
    private func row(_ event: String, _ cell: ContentNode, _ fields: ContentFields) -> ContentFields? {
        var entries = Self.shared.sorted().compactMap { name in
            fields.node(name).map { node in
                let place = name == "organisation" ? cell.place : node.place
                return ContentNode.Entry(name: name, place: place, node: ContentNode(node.value, at: place))
            }
        }
        entries.append(ContentNode.Entry(name: "event", place: cell.place, node: ContentNode(.scalar(event), at: cell.place)))
        entries.append(ContentNode.Entry(name: "outcome", place: cell.place, node: cell))
        return ContentFields(ContentNode(.mapping(entries), at: cell.place), faults: fields.faults)
    }
}

extension Event {
    /// What a column of a grid may be called beside the key: by title, by number, and by the day where it is one day.
    fileprivate var columnNames: [String] {
        let (iso, words) = (heldFrom.description, English.date(heldFrom))
        let written = iso.split(separator: "-").reversed().joined(separator: "/")
        return [title, "event \(number)"] + (heldFrom == heldTo ? [iso, words, written] : [])
    }
}
