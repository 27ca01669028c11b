import Database
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct WorkerTests {
    private let region: Region

    init() throws { region = try Region.temporary() }

    @Test func `jobs are done, and what they change commits with their end`() async throws {
        try region.add(MarkingJob(text: "a"), MarkingJob(text: "b"))

        await region.worker().runUntilIdle()

        #expect(try region.marks() == ["a", "b"])
        #expect(try region.jobs("marking").map(\.state) == [.done, .done])
    }

    @Test func `a job that fails is tried again later, and leaves nothing of its attempt`() async throws {
        try region.add(FailingJob())
        let before = Instant.now

        await region.worker().runUntilIdle()

        let job = try #require(try region.jobs("failing").first)
        #expect(job.state == .open)
        #expect(job.attempts == 1)
        #expect(job.holder == nil)
        #expect(job.fault == "the post office is closed")
        #expect(job.dueAt >= before + .seconds(10))
        #expect(try region.marks() == [])
    }

    @Test func `a job that fails too often is given up, and a person may open it again`() async throws {
        try region.add(FailingJob(), MarkingJob(text: "a"))
        for _ in 1...4 {
            await region.worker().runUntilIdle()
            try region.passTime()
        }

        #expect(try region.jobs("failing").map(\.attempts) == [3])
        #expect(try region.jobs(in: .dead).map(\.fault) == ["the post office is closed"])
        #expect(try region.jobCounts() == [.open: 1, .done: 1, .dead: 1])

        #expect(try region.retryJobs() == 1)
        #expect(try region.jobs("failing").map(\.state) == [.open])
        #expect(try region.jobs("failing").map(\.attempts) == [0])
    }

    @Test func `a hopeless job is given up at once`() async throws {
        try region.add(HopelessJob())

        await region.worker().runUntilIdle()

        #expect(try region.jobs(in: .dead).map(\.fault) == ["the report was deleted"])
        #expect(try region.jobs(in: .dead).map(\.attempts) == [1])
    }

    @Test func `a kind that a worker does not know waits for one that does`() async throws {
        try region.add(MarkingJob(text: "a"))

        await region.worker([FailingJob.self]).runUntilIdle()
        #expect(try region.jobs("marking").map(\.attempts) == [0])

        await region.worker().runUntilIdle()
        #expect(try region.jobs("marking").map(\.state) == [.done])
    }

    @Test func `a job whose worker died is taken over when its lease has run out, and not before`() async throws {
        try region.add(MarkingJob(text: "a"))
        let now = Instant.now
        let dead = try await region.write { try $0.jobs.take(["marking"], holder: "dead", at: now, lease: now + .seconds(3600)) }
        #expect(dead?.attempts == 1)

        await region.worker().runUntilIdle()
        #expect(try region.marks() == [])

        try region.passTime()
        await region.worker().runUntilIdle()
        #expect(try region.marks() == ["a"])
        #expect(try region.jobs("marking").map(\.attempts) == [2])
    }

    @Test func `a worker whose job was taken over changes nothing`() async throws {
        try region.add(MarkingJob(text: "a"))
        let now = Instant.now
        let job = try await region.write { try $0.jobs.take(["marking"], holder: "slow", at: now, lease: now) }
        let slow = JobRun(services: Services(region: region), job: try #require(job), holder: "slow") { _ in nil }
        _ = try await region.write { try $0.jobs.take(["marking"], holder: "quick", at: now, lease: now + .seconds(3600)) }

        await #expect(throws: JobFault.takenOver) {
            try await slow.finish { stores in try stores.jobs.add(MarkJob(text: "late"), at: .now) }
        }

        #expect(try region.marks() == [])
        #expect(try region.jobs("marking").map(\.holder) == ["quick"])
    }

    @Test func `a job that kills its worker each time is given up without another try`() async throws {
        try region.add(FailingJob())
        for attempt in 1...3 {
            try region.passTime()
            let now = Instant.now
            _ = try await region.write { try $0.jobs.take(["failing"], holder: "dead \(attempt)", at: now, lease: now) }
        }

        await region.worker().runUntilIdle()

        #expect(try region.jobs(in: .dead).map(\.fault) == ["the worker stopped each time it was at it"])
    }

    @Test func `held jobs are renewed`() throws {
        try region.add(MarkingJob(text: "a"))
        let now = Instant.now
        _ = try region.write { try $0.jobs.take(["marking"], holder: "me", at: now, lease: now + .seconds(1)) }

        try region.write { try $0.jobs.extend(["me"], lease: now + .seconds(3600)) }

        #expect(try region.jobs("marking").map(\.dueAt) == [now + .seconds(3600)])
    }

    @Test func `a worker that is told to stop finishes what it has in hand and takes no more`() async throws {
        try await region.write { stores in for _ in 1...2000 { try stores.jobs.add(SlowJob(), at: .now) } }
        let worker = region.worker([SlowJob.self])

        let work = Task { await worker.run() }
        while try region.jobCounts()[.done] == nil { try await Task.sleep(for: .milliseconds(5)) }
        work.cancel()
        await work.value

        let jobs = try region.jobs("slow")
        #expect(jobs.allSatisfy { $0.holder == nil })
        #expect(jobs.contains { $0.state == .open && $0.attempts == 0 })
    }

    @Test func `a long job tells how far it has come`() async throws {
        try region.add(MarkingJob(text: "a"))
        let now = Instant.now
        let job = try await region.write { try $0.jobs.take(["marking"], holder: "me", at: now, lease: now + .seconds(3600)) }
        let run = JobRun(services: Services(region: region), job: try #require(job), holder: "me") { _ in nil }

        try await run.tell(3, of: 10)

        #expect(try region.jobs("marking").map(\.stepsDone) == [3])
        #expect(try region.jobs("marking").map(\.steps) == [10])
    }

    @Test func `two workers do each of many jobs once`() async throws {
        try await region.write { stores in for number in 1...300 { try stores.jobs.add(MarkingJob(text: "\(number)"), at: .now) } }

        await withTaskGroup(of: Void.self) { group in
            for _ in 1...2 { group.addTask { await region.worker().runUntilIdle() } }
        }

        #expect(try region.marks() == (1...300).map { "\($0)" }.sorted())
        #expect(try region.jobs("marking").map(\.attempts) == Array(repeating: 1, count: 300))
    }

    @Test func `jobs that were done a month ago are removed, those that were given up are kept`() async throws {
        let longAgo = Instant.now + .seconds(-31 * 86_400)
        try await region.write { stores in
            for (holder, state) in [("a", JobRecord.State.done), ("b", .dead)] {
                try stores.jobs.add(MarkingJob(text: holder), at: longAgo)
                let job = try stores.jobs.take(["marking"], holder: holder, at: longAgo, lease: longAgo)
                _ = try stores.jobs.end(try #require(job).id, holder: holder, as: state, at: longAgo)
            }
        }
        try region.add(PruneJobsJob())

        await region.worker([PruneJobsJob.self]).runUntilIdle()

        #expect(try region.jobCounts() == [.dead: 1, .done: 1])
        #expect(try region.jobs(in: .done).map(\.kind) == ["prune-jobs"])
    }
}
