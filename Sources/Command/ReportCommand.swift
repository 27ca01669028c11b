import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline report status REPORT`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Look at a published report.", subcommands: [ReportStatusCommand.self])
}

struct ReportStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How far the evidence has moved since a report was published.",
        discussion: "S1 rows changed, S2 result changed, S3 printed figure changed, S4 conclusion changed.")

    @Argument(help: "The report, as programme/report.") var report: String
    @Option(help: ArgumentHelp("Read the evidence as of this day; by default the report's own.", valueName: "YYYY-MM-DD"))
    var asOf: String?
    @Option(help: "text or json.") var format = "text"
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if let asOf, Day(asOf) == nil { throw ValidationError("'\(asOf)' should be a day written YYYY-MM-DD.") }
        if !["text", "json"].contains(format) { throw ValidationError("--format takes text or json.") }
    }

    func run() throws {
        guard let status = try database.open().status(of: report, asOf: asOf.flatMap { Day($0) }) else {
            print("\(report) has not been published")
            return
        }
        print(format == "json" ? status.json : status.text(report))
    }
}

extension ReportStatus {
    fileprivate func text(_ report: String) -> String {
        guard !items.isEmpty else { return "\(report), version \(version): the evidence is as it was" }
        let lines = items.map { item in
            let change = item.old == item.new ? item.new : "\(item.old) → \(item.new)"
            return "  \(item.severity.rawValue) \(item.subject): \(item.severity.inWords): \(change)"
        }
        return (["\(report), version \(version): \(English.counted(items.count, "change"))"] + lines).joined(separator: "\n")
    }

    fileprivate var json: String {
        struct Output: Encodable {
            let version: Int
            let items: [ReportStatus.Item]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return (try? encoder.encode(Output(version: version, items: items))).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
