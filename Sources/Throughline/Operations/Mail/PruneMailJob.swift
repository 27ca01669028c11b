import Values

/// Removes mail that went out, or did not, three months ago.
package struct PruneMailJob: Job {
    package static let kind = "prune-mail"

    package func run(_ run: JobRun) async throws {
        try await run.finish { stores in _ = try stores.mail.prune(before: .now + .seconds(-90 * 86_400)) }
    }
}
