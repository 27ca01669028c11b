import ArgumentParser
import Throughline
import Values

/// `throughline import undo ID`
struct ImportUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take an import back: what stood before stands again.",
        discussion: "Refused where a later import or a person has changed the same records.")

    @Argument(help: "The import, as programme/number.") var id: String
    @Option(help: ArgumentHelp("The day; by default today.", valueName: "YYYY-MM-DD")) var on: String?
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if let on, Day(on) == nil { throw ValidationError("'\(on)' should be a day written YYYY-MM-DD.") }
    }

    func run() throws {
        let count = try database.open().undoImport(id, on: on.flatMap { Day($0) } ?? Day.today)
        print("Import \(id) is undone: \(English.counted(count, "record")) as before")
    }
}
