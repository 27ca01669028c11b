import Values

extension Event {
    /// One of the `events` of `events.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let number = fields.integer("number", in: 1...10_000)
        let title = fields.text("title")
        let held = Event.dates(fields)
        let mode = fields.choice("mode", of: Mode.self)
        let place = fields.optionalText("place")
        let headcount = fields.optionalInteger("headcount")
        let isMeeting = fields.yesOrNo("meeting", otherwise: true)
        fields.finish()
        guard let key, let number, let title, let held, let mode else { return nil }
        self.init(
            key: key, number: number, title: title, heldFrom: held.from, heldTo: held.to, period: held.words, mode: mode,
            place: place, headcount: headcount, isMeeting: isMeeting)
    }

    private static func dates(_ fields: ContentFields) -> (from: Day, to: Day, words: String?)? {
        let date = fields.optionalDay("date")
        guard let period = fields.fields("period") else {
            if date == nil, fields.node("date") == nil {
                fields.faults.add(fields.place.fault("an event needs a 'date' or a 'period'"))
            }
            return date.map { ($0, $0, nil) }
        }
        let from = period.day("from")
        let to = period.day("to")
        let words = period.text("words")
        period.finish()
        if date != nil { fields.faults.add(period.place.fault("an event has a 'date' or a 'period', not both")) }
        guard let from, let to, let words else { return nil }
        guard from <= to else {
            period.faults.add(period.place.fault("'to' \(to) is before 'from' \(from)"))
            return nil
        }
        return (from, to, words)
    }
}
