import ArgumentParser

/// `throughline jobs`
struct JobsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "Background work: what waits, what was done, what was given up.",
        subcommands: [JobsListCommand.self, JobsRetryCommand.self])
}
