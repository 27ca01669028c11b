import ArgumentParser
import Throughline

/// `throughline move --from LOCATION --to LOCATION`
struct MoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Copy everything into another database, of either kind, and compare.",
        discussion: "The database that it comes from is left as it is. Stop what writes to it first.")

    @Option(help: ArgumentHelp("The database that holds everything now.", valueName: "location")) var from: String
    @Option(help: ArgumentHelp("An empty database, or one that is made.", valueName: "location")) var to: String

    func run() throws {
        let progress = Progress()
        defer { progress.finish() }
        let summary = try Region.move(from: from, to: to, progress: progress.report)
        progress.finish()
        print(summary.text("moved and compared"))
        print(
            "Set THROUGHLINE_DATABASE to the new one: \(Region.printable(to)). The old one is as it was: \(Region.printable(from))")
    }
}
