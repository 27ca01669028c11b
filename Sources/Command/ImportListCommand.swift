import ArgumentParser
import Throughline
import Values

/// `throughline import list`
struct ImportListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "What was imported, when and by whom.")

    @Option(help: ArgumentHelp("The programme's key; by default all.", valueName: "key")) var programme: String?
    @Option(help: "text or json.") var format = "text"
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if !["text", "json"].contains(format) { throw ValidationError("--format takes text or json.") }
    }

    func run() throws {
        let imports = try database.open().imports(of: programme)
        guard format == "text" else {
            print(
                "["
                    + imports.map { "{\"id\": \(ImportPrinter.json($0.id)), \"import\": \(ImportPrinter.json($0.record))}" }.joined(
                        separator: ",\n") + "]")
            return
        }
        if imports.isEmpty { print("Nothing has been imported") }
        for (id, record) in imports {
            let counts = "\(record.counts.new) new, \(record.counts.changed) changed"
            let subject = record.subject.map { " of \($0)" } ?? ""
            let undone = record.undoneOn.map { ", undone \($0)" } ?? ""
            print(
                "\(id)  \(record.importedOn)  \(record.kind.rawValue)\(subject) from \(record.file): \(counts) (\(record.importedBy))\(undone)"
            )
        }
    }
}
