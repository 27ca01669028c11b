import Database
import Values

extension Stores {
    var events: EventStore { EventStore(db: db) }
}

/// Events and what was recorded of each authority at them.
struct EventStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [Event] {
        try db.query("SELECT \(Event.columns) FROM event WHERE programme_id = \(id.number) ORDER BY number").map(Event.init(row:))
    }

    func insert(_ event: Event, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO event (programme_id, \(Event.columns))
            VALUES (\(id.number), \(event.key), \(event.number), \(event.title), \(event.heldFrom), \(event.heldTo), \(event.period),
                \(event.mode.rawValue), \(event.place), \(event.headcount), \(event.isMeeting))
            """)
    }

    func update(_ event: Event, in id: ProgrammeID) throws {
        try db.execute(
            """
            UPDATE event SET number = \(event.number), title = \(event.title), held_from = \(event.heldFrom),
                held_to = \(event.heldTo), period = \(event.period), mode = \(event.mode.rawValue), place = \(event.place),
                headcount = \(event.headcount), is_meeting = \(event.isMeeting)
            WHERE programme_id = \(id.number) AND key = \(event.key)
            """)
    }

    /// The standing record of each authority: of the rows recorded on or before the day and never withdrawn, the one appended last.
    func attendance(in id: ProgrammeID, recordedBy day: Day) throws -> [Attendance] {
        try db.query(
            """
            SELECT event_key, organisation_key, outcome, recorded_on, source FROM event_attendance AS row
            WHERE programme_id = \(id.number) AND recorded_on <= \(day) AND \(isStanding("row")) AND NOT EXISTS (
                SELECT 1 FROM event_attendance AS later
                WHERE later.programme_id = row.programme_id AND later.event_key = row.event_key
                    AND later.organisation_key = row.organisation_key AND later.number > row.number
                    AND later.recorded_on <= \(day) AND \(isStanding("later")))
            ORDER BY event_key, organisation_key
            """
        ).map(Attendance.init(row:))
    }

    /// Every record of the programme in the order of writing, the superseded ones with them and the withdrawn ones left out.
    func history(in id: ProgrammeID) throws -> [Attendance] {
        try db.query(
            """
            SELECT event_key, organisation_key, outcome, recorded_on, source FROM event_attendance AS row
            WHERE programme_id = \(id.number) AND \(isStanding("row")) ORDER BY event_key, number
            """
        ).map(Attendance.init(row:))
    }

    /// Appends a record; it supersedes the one that stands for the same event and authority.
    func record(_ attendance: Attendance, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO event_attendance
                (programme_id, event_key, number, organisation_key, outcome, source, recorded_on, supersedes)
            VALUES (\(id.number), \(attendance.event),
                (SELECT COALESCE(MAX(number), 0) + 1 FROM event_attendance
                    WHERE programme_id = \(id.number) AND event_key = \(attendance.event)),
                \(attendance.organisation), \(attendance.outcome.rawValue), \(attendance.source), \(attendance.recordedOn),
                \(standingNumber(attendance.event, attendance.organisation, in: id)))
            """)
    }

    /// Withdraws the record that stands; what it superseded stands again, on every day. Nothing is deleted.
    func withdraw(_ attendance: Attendance, on day: Day, because reason: String, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO event_attendance_withdrawal (programme_id, event_key, attendance_number, withdrawn_on, reason)
            VALUES (\(id.number), \(attendance.event), \(standingNumber(attendance.event, attendance.organisation, in: id)), \(day),
                \(reason))
            """)
    }

    private func standingNumber(_ event: Key, _ organisation: Key, in id: ProgrammeID) -> SQL {
        """
        (SELECT MAX(number) FROM event_attendance AS row
            WHERE programme_id = \(id.number) AND event_key = \(event) AND organisation_key = \(organisation)
                AND \(isStanding("row")))
        """
    }

    /// That nobody has withdrawn the record.
    private func isStanding(_ record: StaticString) -> SQL {
        """
        NOT EXISTS (
            SELECT 1 FROM event_attendance_withdrawal AS gone
            WHERE gone.programme_id = \(raw: record).programme_id AND gone.event_key = \(raw: record).event_key
                AND gone.attendance_number = \(raw: record).number)
        """
    }
}

extension Event {
    fileprivate static let columns: SQL =
        "key, number, title, held_from, held_to, period, mode, place, headcount, is_meeting"

    fileprivate init(row: Row) throws {
        self.init(
            key: try row["key"], number: try row["number"], title: try row["title"], heldFrom: try row["held_from"],
            heldTo: try row["held_to"], period: try row["period"], mode: Mode(rawValue: try row["mode"]) ?? .inPerson,
            place: try row["place"], headcount: try row["headcount"], isMeeting: try row["is_meeting"])
    }
}

extension Attendance {
    fileprivate init(row: Row) throws {
        self.init(
            event: try row["event_key"], organisation: try row["organisation_key"],
            outcome: Outcome(rawValue: try row["outcome"]) ?? .attended, recordedOn: try row["recorded_on"],
            source: try row["source"])
    }
}
