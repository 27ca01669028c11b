import Values

/// Reads who came to events from a list, or from a meeting log that a person has reviewed.
struct EventImport: ImportReceiver {
    let stores: Stores
    let programme: ProgrammeID
    let events: [Event]
    let roster: Roster
    /// The event of the whole file, where the file does not say.
    let event: Key?
    let recordedOn: Day?
    /// What stands as the source where the file does not say.
    let source: String
    /// True for the review of a meeting log, where a decision stands in place of an organisation.
    let isReview: Bool
    /// The day of undoing, and the reason that a withdrawn record keeps.
    let today: Day
    let reason: String

    let recordKind = "attendance"

    var fields: [ImportField] {
        let events = ImportField(
            name: "event", labels: ["meeting", "event title", "meeting title"], isRequired: event == nil, form: .choice,
            choices: events.map { ImportChoice(key: $0.key.text, labels: [$0.title, "event \($0.number)", String($0.number)]) },
            advice: "say which event the whole file is of with --event, or give each event a column")
        let outcome = AttendanceWords.field("outcome", labels: ["attended", "attendance", "present", "came"])
        let recorded = ImportField(name: "recorded_on", labels: ["recorded", "date recorded", "date"], form: .day)
        let authorities = ImportField.authority(roster.authorities)
        let answers = [ImportChoice(key: "yes", labels: ["y"]), ImportChoice(key: "no", labels: ["n", "-", "leave out"])]
        let organisations =
            isReview
            ? [
                ImportField(name: "decision", isRequired: true, form: .choice, choices: authorities.choices + answers),
                ImportField(name: "proposed", form: .choice, choices: authorities.choices), ImportField(name: "note"),
            ] : [authorities]
        return [events] + organisations + [outcome, recorded, ImportField(name: "source", labels: ["recorded from"])]
    }

    func standing() throws -> [String: Attendance] {
        Dictionary(try stores.events.history(in: programme).map { (key($0), $0) }) { $1 }
    }

    func records(_ fields: ContentFields) -> [ImportFound<Attendance>] {
        read(fields).map { [ImportFound(key: $0.key, record: $0.record, place: fields.place)] } ?? []
    }

    func read(_ fields: ContentFields) -> (key: String, record: Attendance)? {
        var entries = ["event", "outcome", "recorded_on", "source"].compactMap { name in
            fields.node(name).map { ContentNode.Entry(name: name, place: $0.place, node: $0) }
        }
        func add(_ name: String, _ text: String, at place: ContentPlace) {
            guard !entries.contains(where: { $0.name == name }) else { return }
            entries.append(ContentNode.Entry(name: name, place: place, node: ContentNode(.scalar(text), at: place)))
        }
        if let event { add("event", event.text, at: fields.place) }
        if isReview {
            guard let decision = decision(fields) else { return nil }
            add("organisation", decision.text, at: decision.place)
        } else if let node = fields.node("organisation"), let text = fields.optionalText("organisation") {
            add("organisation", text, at: node.place)
        }
        add("outcome", Attendance.Outcome.attended.rawValue, at: fields.place)
        add("source", source, at: fields.place)
        if let day = recordedOn ?? self.day(of: entries) { add("recorded_on", day.description, at: fields.place) }
        guard let whole = ContentFields(ContentNode(.mapping(entries), at: fields.place), faults: fields.faults) else { return nil }
        let reader = AttendancePack(events: events, roster: roster, faults: fields.faults)
        return reader.row(whole).map { (key($0), $0) }
    }

    func put(_ record: Attendance, at key: String, over before: Attendance?) throws {
        try stores.events.record(record, in: programme)
    }

    func restore(_ before: Attendance?, at key: String, over after: Attendance) throws {
        try stores.events.withdraw(after, on: today, because: reason, in: programme)
    }

    private func key(_ attendance: Attendance) -> String { "\(attendance.event)/\(attendance.organisation)" }

    /// The organisation that a person decided on; nil where there is no decision or it is no.
    private func decision(_ fields: ContentFields) -> (text: String, place: ContentPlace)? {
        guard let node = fields.node("decision"), let decided = fields.optionalText("decision"), decided != "no" else { return nil }
        guard decided == "yes" else { return (decided, node.place) }
        guard let proposed = fields.optionalText("proposed") else {
            fields.faults.add(node.place.fault("'yes' needs a proposed organisation; write the organisation as the decision"))
            return nil
        }
        return (proposed, node.place)
    }

    private func day(of entries: [ContentNode.Entry]) -> Day? {
        guard case .scalar(let text) = entries.first(where: { $0.name == "event" })?.node.value else { return nil }
        return events.first { $0.key.text == text }?.heldTo
    }
}
