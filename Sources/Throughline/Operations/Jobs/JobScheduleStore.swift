import Database
import Values

extension Stores {
    var jobSchedules: JobScheduleStore { JobScheduleStore(db: db) }
}

/// How far each schedule has come.
struct JobScheduleStore {
    let db: any Connection

    /// Makes the job of a schedule whose time has come, once among all who try. A schedule seen for the first time waits for its next
    /// time: a new installation does not make up for last month.
    func make(_ schedule: JobSchedule, at now: Instant) throws {
        guard let day = schedule.rule.latest(at: now) else { return }
        let isNew = try db.execute(
            "INSERT INTO job_schedule (key, last_on) VALUES (\(schedule.key), \(day)) ON CONFLICT (key) DO NOTHING")
        guard isNew == 0 else { return }
        let isMine = try db.execute(
            "UPDATE job_schedule SET last_on = \(day) WHERE key = \(schedule.key) AND last_on < \(day)")
        if isMine == 1 { try Stores(db: db).jobs.add(schedule.job(day), at: now) }
    }
}
