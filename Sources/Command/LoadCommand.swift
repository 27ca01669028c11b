import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline load PACK`
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Check a pack and load it, all of it or nothing.",
        discussion: "Every fault is reported at once with file, line and column. Loading again changes nothing that is the same.")

    @Argument(help: "The pack's folder.") var pack: String
    @OptionGroup var database: DatabaseOption
    @Option(name: .customLong("max-rows"), help: "The most rows that a table may have.") var maxRows = 2_000_000

    func run() throws {
        let region = try database.open(creating: true)
        let progress = Progress()
        defer { progress.finish() }
        let summary = try region.load(URL(fileURLWithPath: pack), rowLimit: maxRows) { progress.report($0, "returns loaded") }
        progress.finish()
        print(summary.text)
    }
}

extension LoadSummary {
    var text: String {
        var lines = ["\(added) added, \(updated) updated, \(unchanged) unchanged"]
        lines += edited.map { "left as it is, edited since the last load: \($0)" }
        lines += gone.map { "no longer in the pack, kept: \($0)" }
        return lines.joined(separator: "\n")
    }
}
