import Synchronization
import Values

/// One attempt at a job: what the job may ask of the worker that runs it.
package final class JobRun: Sendable {
    private enum Outcome {
        case running
        case ended(next: JobRecord?)
    }

    let services: Services
    let job: JobRecord
    /// Its mark on the job: another attempt has another.
    let holder: String
    private let takeNext: @Sendable (Stores) throws -> JobRecord?
    private let outcome = Mutex(Outcome.running)

    init(
        services: Services, job: JobRecord, holder: String, takeNext: @escaping @Sendable (Stores) throws -> JobRecord?
    ) {
        self.services = services
        self.job = job
        self.holder = holder
        self.takeNext = takeNext
    }

    var region: Region { services.region }

    /// Commits the effects of the job with its end: both or neither, and nothing where another worker has taken the job over. Where the
    /// database is away it waits for it: what was done outside cannot be undone.
    package func finish(_ effects: @Sendable (Stores) throws -> Void = { _ in }) async throws {
        let next = try await region.writePatiently { stores in
            guard try stores.jobs.end(job.id, holder: holder, as: .done, at: .now) else { throw JobFault.takenOver }
            try effects(stores)
            return try takeNext(stores)
        }
        outcome.withLock { $0 = .ended(next: next) }
    }

    /// Puts the job off, without blame; `effects` go with it.
    package func postpone(until due: Instant, _ effects: @Sendable (Stores) throws -> Void = { _ in }) async throws {
        try await region.writePatiently { stores in
            guard try stores.jobs.giveBack(job, holder: holder, due: due, attempts: job.attempts - 1, fault: nil) else {
                throw JobFault.takenOver
            }
            try effects(stores)
        }
        outcome.withLock { $0 = .ended(next: nil) }
    }

    /// Tells how far a long job has come.
    package func tell(_ stepsDone: Int, of steps: Int) async throws {
        try await region.write { stores in try stores.jobs.tell(stepsDone, of: steps, job.id, holder: holder) }
    }

    /// The job that was taken with the end of this one; finishes a job that returned without a word.
    func end() async throws -> JobRecord? {
        if case .ended(let next) = outcome.withLock({ $0 }) { return next }
        try await finish()
        return try await end()
    }
}
