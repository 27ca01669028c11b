import ArgumentParser
import Throughline

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
