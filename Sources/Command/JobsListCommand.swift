import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline jobs list`
struct JobsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Jobs, the newest first.")

    @Option(help: "open, done or dead (given up); by default all.") var state: String?
    @Option(help: "The most to list.") var limit = 50
    @Option(help: "text or json.") var format = "text"
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if let state, JobRecord.State(rawValue: state) == nil { throw ValidationError("--state takes open, done or dead.") }
        if !["text", "json"].contains(format) { throw ValidationError("--format takes text or json.") }
        if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    }

    func run() throws {
        let region = try database.open()
        let jobs = try region.jobs(in: state.flatMap(JobRecord.State.init), limit: limit)
        guard format == "text" else { return print(try JobLine.json(jobs)) }
        for job in jobs { print(JobLine(job).text) }
        let counts = try region.jobCounts()
        print(
            "\(English.number(counts[.open] ?? 0)) open, \(English.number(counts[.done] ?? 0)) done, "
                + "\(English.number(counts[.dead] ?? 0)) given up")
    }
}
