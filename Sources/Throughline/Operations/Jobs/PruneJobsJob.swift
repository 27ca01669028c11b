import Values

/// Removes jobs that were done a month ago.
package struct PruneJobsJob: Job {
    package static let kind = "prune-jobs"

    package func run(_ run: JobRun) async throws {
        try await run.finish { stores in _ = try stores.jobs.prune(before: .now + .seconds(-30 * 86_400)) }
    }
}
