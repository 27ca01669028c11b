import ArgumentParser
import Throughline

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
