import Database
import Foundation
import Throughline

/// Ten thousand jobs done by two workers, each with connections of its own.
let jobBenchmark = Benchmark(name: "jobs") { scratch in
    try measure("SQLite", "sqlite:" + scratch.path("jobs.sqlite"))
    guard let server = try DurableServer() else { return say("PostgreSQL: no server is installed") }
    defer { server.stop() }
    try measure("PostgreSQL", try server.database("jobs"))
}

/// Nothing but its own end.
private struct EmptyJob: Job {
    static let kind = "empty"

    func run(_ run: JobRun) async throws {}
}

private func measure(_ name: String, _ location: String) throws {
    let regions = try (0..<2).map { _ in try Region.open(location) }
    try regions[0].addJobs((0..<10_000).map { _ in EmptyJob() })
    let taken = try seconds {
        try wait {
            await withTaskGroup(of: Void.self) { group in
                for region in regions {
                    group.addTask { await Worker(Services(region: region), kinds: [EmptyJob.self], schedules: []).runUntilIdle() }
                }
            }
        }
    }
    let done = try regions[0].jobCounts()[.done] ?? 0
    guard done == 10_000 else { throw Refusal(description: "\(done) of 10,000 jobs were done") }
    say("\(name), 10,000 jobs by two workers: \(decimals(taken, 1)) s, \(target("20 s", taken <= 20))")
}
