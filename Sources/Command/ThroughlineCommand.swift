import ArgumentParser
import Foundation

/// `throughline`: from evidence to a published report.
@main
struct ThroughlineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "throughline",
        abstract: "From a region's evidence to a published evaluation.",
        discussion: """
            Load a pack, publish its reports, and follow any figure back to its evidence.
            Exit codes: 0 done, 1 the content is at fault, 2 wrong usage or input that cannot be read, 3 the system failed.
            """,
        subcommands: [
            LoadCommand.self, ImportCommand.self, CheckCommand.self, PublishCommand.self, ReportCommand.self, TraceCommand.self,
            GenerateCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self, MoveCommand.self, ServeCommand.self,
            WorkerCommand.self, JobsCommand.self, MailCommand.self,
            MigrateCommand.self,
            DoctorCommand.self, DemoCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var lasting = command as? any AsyncParsableCommand {
                try await lasting.run()
            } else {
                try command.run()
            }
        } catch {
            let failure = CommandFailure(error)
            if let text = failure?.text { FileHandle.standardError.write(Data((text + "\n").utf8)) }
            guard let failure else { exit(withError: error) }
            Foundation.exit(failure.exitCode)
        }
    }
}
