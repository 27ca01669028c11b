import ArgumentParser
import Throughline

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
