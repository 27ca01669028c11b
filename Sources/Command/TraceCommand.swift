import ArgumentParser
import Throughline
import Values

/// `throughline trace FIGURE --report REPORT`
struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Follow a figure back: definition, tabulation, rows, and the files they came from.",
        discussion:
            "For those who hold the database: it prints the rows of named local authorities. Anonymous returns have no rows.")

    @Argument(help: "The figure's key.") var figure: String
    @Option(help: ArgumentHelp("The report, as programme/report.", valueName: "report")) var report: String
    @Option(help: "text or json.") var format = "text"
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if !["text", "json"].contains(format) { throw ValidationError("--format takes text or json.") }
    }

    func run() throws {
        let trace = try database.open().trace(figure, of: report)
        print(format == "json" ? ImportPrinter.json(trace) : trace.lines.joined(separator: "\n"))
    }
}

extension FigureTrace {
    fileprivate var lines: [String] {
        var lines = [
            "\(key): \(text)", "  \(label), hash \(hash)", "  definition: \(definitionText)", "  tabulation: \(tabulationText)",
        ]
        for source in sources {
            lines.append("  \(source.path): \(source.title)")
            if let note = source.note { lines.append("    \(note)") }
            lines += source.files.map { "    " + $0.words }
            for row in source.rows ?? [] {
                lines.append("    \(row.unit): " + row.cells.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", "))
                lines += row.files.map { "        " + $0.words }
            }
        }
        return lines
    }
}

extension FigureTrace.File {
    /// `import westmere/1 of 20 June 2026, check-in.csv line 2: Local authority 'Ashmere' (sha256 0a1b…)`.
    fileprivate var words: String {
        let cells = (original ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) '\($0.value)'" }.joined(separator: ", ")
        let place = line.map { " line \($0)" } ?? ""
        return "import \(id) of \(English.date(importedOn)), \(name)\(place)" + (cells.isEmpty ? "" : ": \(cells)")
            + " (sha256 \(sha256.prefix(12)))"
    }
}
