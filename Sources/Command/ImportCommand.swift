import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline import`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring evidence in from spreadsheets and form exports.",
        subcommands: [
            ImportAttendanceCommand.self, ImportReturnsCommand.self, ImportFeedbackCommand.self, ImportActualsCommand.self,
            ImportOrganisationsCommand.self, ImportMeetingLogCommand.self, ImportListCommand.self, ImportUndoCommand.self,
        ])
}

/// `throughline import attendance FILE`
struct ImportAttendanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance", abstract: "Who came to events: from a list, or from a meeting log that was reviewed.")

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

/// `throughline import returns FILE`
struct ImportReturnsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "returns", abstract: "Returns to a wave of a survey, from a form's export.")

    @Argument(help: "The file: CSV, XLSX or ODS.") var file: String
    @Option(help: ArgumentHelp("The wave, as survey/wave.", valueName: "wave")) var wave: String
    @Flag(help: "Of anonymous returns: every row is a new one, also where the same answers stand already.") var add = false
    @OptionGroup var options: ImportOptions
    @OptionGroup var database: DatabaseOption

    func validate() throws { try options.check() }

    func run() throws {
        var request = try options.request(.returns, file)
        request.wave = wave
        request.isAddition = add
        try options.run(request, database)
    }
}

/// `throughline import feedback FILE`
struct ImportFeedbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "What people said of an event, from a form's export.")

    @Argument(help: "The file: CSV, XLSX or ODS.") var file: String
    @Option(help: ArgumentHelp("The event that the form is about.", valueName: "key")) var event: String?
    @Option(help: ArgumentHelp("The wave, as survey/wave, in place of an event.", valueName: "wave")) var wave: String?
    @Flag(help: "Every row is a new return, also where the same answers stand already.") var add = false
    @OptionGroup var options: ImportOptions
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        try options.check()
        if (event == nil) == (wave == nil) { throw ValidationError("Give --event or --wave.") }
    }

    func run() throws {
        var request = try options.request(.feedback, file)
        request.event = event
        request.wave = wave
        request.isAddition = add
        try options.run(request, database)
    }
}

/// `throughline import actuals FILE`
struct ImportActualsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actuals", abstract: "What was achieved of measures that people attest.")

    @Argument(help: "The file: CSV, XLSX or ODS.") var file: String
    @OptionGroup var options: ImportOptions
    @OptionGroup var database: DatabaseOption

    func validate() throws { try options.check() }

    func run() throws { try options.run(try options.request(.actuals, file), database) }
}

/// `throughline import organisations FILE`
struct ImportOrganisationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisations", abstract: "Organisations: new ones, and what has changed of those there are.")

    @Argument(help: "The file: CSV, XLSX or ODS.") var file: String
    @OptionGroup var options: ImportOptions
    @OptionGroup var database: DatabaseOption

    func validate() throws { try options.check() }

    func run() throws { try options.run(try options.request(.organisations, file), database) }
}
