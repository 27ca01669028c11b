import Database
import Values

extension Stores {
    var jobs: JobStore { JobStore(db: db) }
}

/// Jobs that wait, are being done, are done, or were given up.
struct JobStore {
    let db: any Connection

    private static let columns: SQL = """
        id, kind, payload, state, due_at, attempts, holder, steps_done, steps, fault, created_at, ended_at
        """

    /// Leaves a job for a worker, in the transaction of what asks for it.
    @discardableResult
    func add(_ job: some Job, of programme: ProgrammeID? = nil, at now: Instant, due: Instant? = nil) throws -> JobRecord.JobID {
        let id = JobRecord.JobID.timeOrdered(at: now)
        try db.execute(
            """
            INSERT INTO job (id, programme_id, kind, payload, state, due_at, attempts, created_at)
            VALUES (\(id), \(programme?.number), \(type(of: job).kind), \(CanonicalJSON.text(job)), \(JobRecord.State.open), \(due ?? now), 0, \(now))
            """)
        return id
    }

    /// Takes the job that has been due longest, of the kinds that the worker knows, and moves its due time on by the lease.
    func take(_ kinds: [String], holder: String, at now: Instant, lease: Instant) throws -> JobRecord? {
        guard !kinds.isEmpty else { return nil }
        // On SQLite no other writer is at work.
        let skipping: SQL = db.dialect == .postgresql ? "FOR UPDATE SKIP LOCKED" : ""
        return try db.first(
            """
            UPDATE job SET due_at = \(lease), holder = \(holder), attempts = attempts + 1
            WHERE id = (
                SELECT id FROM job WHERE state = \(JobRecord.State.open) AND due_at <= \(now) AND kind IN (\(list: kinds))
                ORDER BY due_at, id LIMIT 1 \(skipping))
            RETURNING \(JobStore.columns)
            """
        ).map(JobRecord.init(row:))
    }

    /// Whether there is anything to take: for idle workers to ask first, because taking is a write.
    func isAnyDue(_ kinds: [String], at now: Instant) throws -> Bool {
        guard !kinds.isEmpty else { return false }
        return try db.first(
            """
            SELECT 1 AS due FROM job WHERE state = \(JobRecord.State.open) AND due_at <= \(now) AND kind IN (\(list: kinds)) LIMIT 1
            """) != nil
    }

    /// True where the job was still the holder's: everything that ends a job goes through here.
    func end(_ id: JobRecord.JobID, holder: String, as state: JobRecord.State, fault: String? = nil, at now: Instant) throws -> Bool
    {
        try db.execute(
            """
            UPDATE job SET state = \(state), ended_at = \(now), holder = \(String?.none), fault = \(fault)
            WHERE id = \(id) AND holder = \(holder) AND state = \(JobRecord.State.open)
            """) == 1
    }

    /// Gives a job back, to be taken again at `due`; `attempts` is less where this one does not count.
    /// True where it was still the holder's.
    @discardableResult
    func giveBack(_ job: JobRecord, holder: String, due: Instant, attempts: Int, fault: String?) throws -> Bool {
        try db.execute(
            """
            UPDATE job SET due_at = \(due), holder = \(String?.none), attempts = \(attempts), fault = \(fault)
            WHERE id = \(job.id) AND holder = \(holder) AND state = \(JobRecord.State.open)
            """) == 1
    }

    /// Moves the lease on of everything that the holder holds.
    func extend(_ holders: [String], lease: Instant) throws {
        guard !holders.isEmpty else { return }
        // A job that is ending holds its row, and must not keep the others waiting.
        let skipping: SQL = db.dialect == .postgresql ? "FOR UPDATE SKIP LOCKED" : ""
        try db.execute(
            """
            UPDATE job SET due_at = \(lease) WHERE id IN (
                SELECT id FROM job WHERE holder IN (\(list: holders)) AND state = \(JobRecord.State.open) \(skipping))
            """)
    }

    func tell(_ stepsDone: Int, of steps: Int, _ id: JobRecord.JobID, holder: String) throws {
        try db.execute("UPDATE job SET steps_done = \(stepsDone), steps = \(steps) WHERE id = \(id) AND holder = \(holder)")
    }

    /// The newest first.
    func all(in state: JobRecord.State? = nil, limit: Int) throws -> [JobRecord] {
        let wanted: SQL = state.map { "WHERE state = \($0)" } ?? ""
        return try db.query("SELECT \(JobStore.columns) FROM job \(wanted) ORDER BY id DESC LIMIT \(limit)").map(
            JobRecord.init(row:))
    }

    func find(_ id: JobRecord.JobID) throws -> JobRecord? {
        try db.first("SELECT \(JobStore.columns) FROM job WHERE id = \(id)").map(JobRecord.init(row:))
    }

    /// Reads next to nothing, and throws where it cannot.
    func probe() throws { _ = try db.first("SELECT id FROM job LIMIT 1") }

    func counts() throws -> [JobRecord.State: Int] {
        var counts: [JobRecord.State: Int] = [:]
        for row in try db.query("SELECT state, COUNT(*) AS jobs FROM job GROUP BY state") {
            counts[try row["state"]] = try row["jobs"]
        }
        return counts
    }

    /// Opens jobs that were given up: all of them, or one.
    func retry(_ id: JobRecord.JobID? = nil, at now: Instant) throws -> Int {
        let wanted: SQL = id.map { "AND id = \($0)" } ?? ""
        return try db.execute(
            """
            UPDATE job SET state = \(JobRecord.State.open), due_at = \(now), attempts = 0, ended_at = \(Instant?.none)
            WHERE state = \(JobRecord.State.dead) \(wanted)
            """)
    }

    /// Removes jobs that were done before `instant`. Those that were given up stay until a person has looked at them.
    func prune(before instant: Instant) throws -> Int {
        try db.execute("DELETE FROM job WHERE state = \(JobRecord.State.done) AND ended_at < \(instant)")
    }
}

extension JobRecord.State: DatabaseEncodable, DatabaseDecodable {}

extension JobRecord {
    fileprivate init(row: Row) throws {
        id = try row["id"]
        kind = try row["kind"]
        payload = try row["payload"]
        state = try row["state"]
        dueAt = try row["due_at"]
        attempts = try row["attempts"]
        holder = try row["holder"]
        stepsDone = try row["steps_done"]
        steps = try row["steps"]
        fault = try row["fault"]
        createdAt = try row["created_at"]
        endedAt = try row["ended_at"]
    }
}
