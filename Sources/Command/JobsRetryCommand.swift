import ArgumentParser
import Throughline
import Values

/// `throughline jobs retry`
struct JobsRetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Open jobs that were given up, so that a worker tries them again.")

    @Argument(help: "The job's id, as 'jobs list' prints it.") var id: String?
    @Flag(help: "Every job that was given up.") var all = false
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if (id == nil) != all { throw ValidationError("Name one job, or say --all.") }
        if let id, JobRecord.JobID(id) == nil { throw ValidationError("'\(id)' is not the id of a job; 'jobs list' prints them.") }
    }

    func run() throws {
        let opened = try database.open().retryJobs(id.flatMap { JobRecord.JobID($0) })
        guard opened > 0 || all else {
            throw Fault(file: id ?? "", "is not a job that was given up; 'jobs list --state dead' lists them")
        }
        print("\(English.counted(opened, "job")) opened")
    }
}
