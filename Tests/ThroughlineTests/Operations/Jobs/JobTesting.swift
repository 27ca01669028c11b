import Database
import Foundation
import Synchronization
import TestSupport
import Values

@testable import Throughline

/// What a job leaves behind: a job that no worker of these tests knows.
struct MarkJob: Job {
    static let kind = "mark"
    let text: String

    func run(_ run: JobRun) async throws {}
}

/// Leaves a mark.
struct MarkingJob: Job {
    static let kind = "marking"
    let text: String

    func run(_ run: JobRun) async throws {
        try await run.finish { stores in try stores.jobs.add(MarkJob(text: text), at: .now) }
    }
}

/// Leaves a mark outside the transaction of its end, then fails.
struct FailingJob: Job {
    static let kind = "failing"
    static let mostAttempts = 3
    struct Refused: Error, CustomStringConvertible { let description = "the post office is closed" }

    func run(_ run: JobRun) async throws {
        try await run.finish { stores in
            try stores.jobs.add(MarkJob(text: "half"), at: .now)
            throw Refused()
        }
    }
}

/// Takes a while.
struct SlowJob: Job {
    static let kind = "slow"

    func run(_ run: JobRun) async throws { try await Task.sleep(for: .milliseconds(10)) }
}

/// Finds nothing to gain in trying again.
struct HopelessJob: Job {
    static let kind = "hopeless"

    func run(_ run: JobRun) async throws { throw JobFault.hopeless("the report was deleted") }
}

extension Region {
    /// What jobs left behind, sorted.
    func marks() throws -> [String] {
        try read { stores in
            try stores.jobs.all(in: .open, limit: 100_000).filter { $0.kind == MarkJob.kind }
                .map { try CanonicalJSON.read(MarkJob.self, fromText: $0.payload).text }.sorted()
        }
    }

    /// The jobs of a kind, the oldest first.
    func jobs(_ kind: String) throws -> [JobRecord] { try jobs(limit: 100_000).filter { $0.kind == kind }.reversed() }

    func add(_ jobs: any Job..., at now: Instant = .now) throws {
        try write { stores in for job in jobs { try stores.jobs.add(job, at: now) } }
    }

    func worker(_ kinds: [any Job.Type] = [MarkingJob.self, FailingJob.self, HopelessJob.self]) -> Worker {
        Worker(Services(region: self), kinds: kinds, schedules: [])
    }

    /// As if the time that every open job waits for had come.
    func passTime() throws {
        try write { stores in
            for job in try stores.jobs.all(in: .open, limit: 1000) {
                try stores.jobs.db.execute("UPDATE job SET due_at = \(Instant.now) WHERE id = \(job.id)")
            }
        }
    }
}
