import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline export --out DIR`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write every table as CSV, with the schema.")

    @Option(help: "The folder for the files.") var out: String
    @OptionGroup var database: DatabaseOption

    func run() throws {
        let progress = Progress()
        defer { progress.finish() }
        let written = try database.open().export(to: URL(fileURLWithPath: out), progress: progress.report)
        progress.finish()
        for (table, rows) in written { print("\(table).csv: \(English.counted(rows, "row"))") }
    }
}
