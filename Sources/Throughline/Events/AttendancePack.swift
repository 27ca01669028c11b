import Values

/// Reads `attendance.csv` and checks each row against the events and the roster of the day.
struct AttendancePack {
    /// Nil where not all could be read: then no name is said to be unknown.
    let events: [Event]?
    let roster: Roster?
    let faults: FaultList

    func read(_ rows: ContentTable) -> [Attendance] {
        var attendance: [Attendance] = []
        rows.forEach(columns: ["event", "organisation", "outcome", "recorded_on", "source"], faults: faults) { fields in
            if let row = self.row(fields) { attendance.append(row) }
        }
        return attendance
    }

    /// One row, however its file was read.
    func row(_ fields: ContentFields) -> Attendance? {
        let event = fields.key("event").flatMap { find($0, fields) }
        let organisation = fields.key("organisation")
        let outcome = fields.choice("outcome", of: Attendance.Outcome.self)
        let recordedOn = fields.day("recorded_on")
        let source = fields.text("source")
        guard let event, let organisation, let outcome, let recordedOn, let source, isMember(organisation, of: event, fields) else {
            return nil
        }
        return Attendance(event: event.key, organisation: organisation, outcome: outcome, recordedOn: recordedOn, source: source)
    }

    private func find(_ key: Key, _ fields: ContentFields) -> Event? {
        guard let events else { return nil }
        if let event = events.first(where: { $0.key == key }) { return event }
        let near = NearMatch.of(key.text, among: events.map(\.key.text))
        fields.faults.add((fields.node("event")?.place ?? fields.place).fault("unknown event '\(key)'", nearMatch: near))
        return nil
    }

    private func isMember(_ organisation: Key, of event: Event, _ fields: ContentFields) -> Bool {
        guard let roster else { return true }
        let members = roster.members(on: event.heldFrom)
        if members.contains(where: { $0.key == organisation }) { return true }
        let place = fields.node("organisation")?.place ?? fields.place
        if roster.authorities.contains(where: { $0.key == organisation }) {
            fields.faults.add(
                place.fault("'\(organisation)' was not on the roster on \(English.date(event.heldFrom)), the day of '\(event.key)'")
            )
        } else {
            let near = NearMatch.of(organisation.text, among: members.map(\.key.text))
            fields.faults.add(place.fault("unknown authority '\(organisation)'", nearMatch: near))
        }
        return false
    }
}
