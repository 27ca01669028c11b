import ArgumentParser
import Throughline
import Values

/// `throughline import attendance FILE`
struct ImportAttendanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance", abstract: "Who came to events: from a list, a grid, or a meeting log that was reviewed.")

    @Argument(help: "The file: CSV, XLSX or ODS.") var file: String
    @Option(help: ArgumentHelp("The event of the whole file, where it has no column for it.", valueName: "key")) var event: String?
    @Option(help: ArgumentHelp("The day it was recorded; by default the event's last day.", valueName: "YYYY-MM-DD"))
    var recordedOn: String?
    @OptionGroup var options: ImportOptions
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        try options.check()
        if let recordedOn, Day(recordedOn) == nil { throw ValidationError("'\(recordedOn)' should be a day written YYYY-MM-DD.") }
    }

    func run() throws {
        var request = try options.request(.attendance, file)
        request.event = event
        request.recordedOn = recordedOn.flatMap { Day($0) }
        try options.run(request, database)
    }
}
