import ArgumentParser
import Throughline

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
