import Foundation
import Throughline
import Values

/// Prints what an import makes of each row as it is read, then the whole of it.
final class ImportPrinter {
    private let isJSON: Bool
    private let isDryRun: Bool
    private var hasRow = false
    /// What is told once the import is done: of a refused one, nothing.
    private var waiting: [String] = []

    private static let mostWaiting = 200

    init(isJSON: Bool, isDryRun: Bool) {
        self.isJSON = isJSON
        self.isDryRun = isDryRun
    }

    func print(_ row: ImportRow) {
        if isDryRun {
            Swift.print(
                isJSON ? (hasRow ? ",\n" : "{\"rows\": [\n") + Self.json(row) : Self.text(row), terminator: isJSON ? "" : "\n")
            hasRow = true
        } else if [.changed, .refused].contains(row.outcome), waiting.count < Self.mostWaiting {
            waiting.append(isJSON ? Self.json(row) : Self.text(row))
        }
    }

    func finish(_ summary: ImportSummary) {
        if isJSON {
            let rows = hasRow ? "" : "{\"rows\": [\n" + waiting.joined(separator: ",\n")
            Swift.print(rows + "\n],\n\"summary\": \(Self.json(summary))}")
        } else {
            Swift.print((waiting + [Self.text(summary)]).joined(separator: "\n"))
        }
    }

    private static func text(_ row: ImportRow) -> String {
        let head = "  line \(row.line): \(row.outcome.rawValue)" + (row.record.map { " \($0)" } ?? "")
        return ([head] + row.reasons.map { "      \($0)" }).joined(separator: "\n")
    }

    private static func text(_ summary: ImportSummary) -> String {
        let counts = summary.counts
        var words = [
            "\(counts.new) new", "\(counts.changed) changed", "\(counts.unchanged) unchanged", "\(counts.refused) refused",
        ]
        if counts.left > 0 { words.append("\(counts.left) left out") }
        let name = summary.subject.map { "\(summary.kind.rawValue) of \($0)" } ?? summary.kind.rawValue
        let head =
            summary.isDryRun
            ? "Dry run, nothing was written" : summary.id.map { "Import \($0)" } ?? "Nothing to import: it all stands already"
        var lines = ["\(head): \(name) from \(summary.file), \(English.list(words))"]
        func add(_ words: String, _ columns: [String]) {
            if !columns.isEmpty { lines.append("  \(words): \(English.list(columns.map { "'\($0)'" }))") }
        }
        add("personal columns, dropped and not stored", summary.personal)
        add("columns of the form program, left out", summary.technical)
        add("left out by the mapping", summary.ignored)
        add("no column for", summary.absent)
        lines += summary.unmatched.map { "  not known: \($0)" } + summary.notices.map { "  \($0)" }
        if let id = summary.id { lines.append("  take it back with: throughline import undo \(id)") }
        return lines.joined(separator: "\n")
    }

    static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
