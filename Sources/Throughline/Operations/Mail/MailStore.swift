import Database
import Values

extension Stores {
    var mail: MailStore { MailStore(db: db) }
}

/// The outbox, and the addresses that take no more mail.
struct MailStore {
    let db: any Connection

    private static let columns: SQL =
        "id, message_id, address, name, subject, text, html, is_urgent, state, note, written_at, ended_at"

    /// Puts a mail into the outbox with the job that sends it, in the transaction of what it tells of.
    ///
    /// - Parameter domain: what the message's identifier ends in. Its other part cannot be guessed, because a delivery report is believed
    ///   by it.
    @discardableResult
    func add(_ draft: MailDraft, of programme: ProgrammeID? = nil, domain: String, at now: Instant) throws -> MailRecord.MailID {
        let id = MailRecord.MailID.timeOrdered(at: now)
        let messageID = "\(ID<MailDraft>.random())@\(domain)"
        try db.execute(
            """
            INSERT INTO mail (id, programme_id, message_id, address, name, subject, text, html, is_urgent, state, written_at)
            VALUES (\(id), \(programme?.number), \(messageID), \(draft.address), \(draft.name), \(draft.subject), \(draft.text),
                \(draft.html), \(draft.isUrgent), \(MailRecord.State.waiting), \(now))
            """)
        try Stores(db: db).jobs.add(SendMailJob(mail: id.text), of: programme, at: now)
        return id
    }

    func find(_ id: MailRecord.MailID) throws -> MailRecord? {
        try db.first("SELECT \(MailStore.columns) FROM mail WHERE id = \(id)").map(MailRecord.init(row:))
    }

    func find(messageID: String) throws -> MailRecord? {
        try db.first("SELECT \(MailStore.columns) FROM mail WHERE message_id = \(messageID)").map(MailRecord.init(row:))
    }

    /// The newest first.
    func all(in state: MailRecord.State? = nil, limit: Int) throws -> [MailRecord] {
        let wanted: SQL = state.map { "WHERE state = \($0)" } ?? ""
        return try db.query("SELECT \(MailStore.columns) FROM mail \(wanted) ORDER BY id DESC LIMIT \(limit)")
            .map(MailRecord.init(row:))
    }

    /// Records what became of a mail.
    func end(_ id: MailRecord.MailID, as state: MailRecord.State, note: String?, at now: Instant) throws {
        try db.execute("UPDATE mail SET state = \(state), note = \(note), ended_at = \(now) WHERE id = \(id)")
    }

    /// Records why a mail still waits.
    func delay(_ id: MailRecord.MailID, note: String) throws {
        try db.execute("UPDATE mail SET note = \(note) WHERE id = \(id) AND state = \(MailRecord.State.waiting)")
    }

    /// How many mails went to an address since a moment.
    func sent(to address: String, since: Instant) throws -> Int {
        try db.query(
            """
            SELECT COUNT(*) AS mails FROM mail
            WHERE address = \(address) AND state = \(MailRecord.State.sent) AND ended_at >= \(since)
            """)[0]["mails"]
    }

    /// Removes mails that ended before `instant`.
    func prune(before instant: Instant) throws -> Int {
        try db.execute("DELETE FROM mail WHERE state <> \(MailRecord.State.waiting) AND ended_at < \(instant)")
    }

    func stop(_ stop: MailStop) throws {
        try db.execute(
            """
            INSERT INTO mail_stop (address, reason, note, since)
            VALUES (\(stop.address), \(stop.reason), \(stop.note), \(stop.since))
            ON CONFLICT (address) DO UPDATE SET reason = excluded.reason, note = excluded.note
            """)
    }

    func stop(of address: String) throws -> MailStop? {
        try db.first("SELECT address, reason, note, since FROM mail_stop WHERE address = \(address.lowercased())").map(
            MailStop.init(row:))
    }

    func stops() throws -> [MailStop] {
        try db.query("SELECT address, reason, note, since FROM mail_stop ORDER BY address").map(MailStop.init(row:))
    }

    /// True where there was a stop to lift.
    func allow(_ address: String) throws -> Bool {
        try db.execute("DELETE FROM mail_stop WHERE address = \(address.lowercased())") == 1
    }
}

extension MailRecord.State: DatabaseEncodable, DatabaseDecodable {}

extension MailStop.Reason: DatabaseEncodable, DatabaseDecodable {}

extension MailStop {
    fileprivate init(row: Row) throws {
        address = try row["address"]
        reason = try row["reason"]
        note = try row["note"]
        since = try row["since"]
    }
}

extension MailRecord {
    fileprivate init(row: Row) throws {
        id = try row["id"]
        messageID = try row["message_id"]
        address = try row["address"]
        name = try row["name"]
        subject = try row["subject"]
        text = try row["text"]
        html = try row["html"]
        isUrgent = try row["is_urgent"]
        state = try row["state"]
        note = try row["note"]
        writtenAt = try row["written_at"]
        endedAt = try row["ended_at"]
    }
}
