import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline publish REPORT --out DIR`
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a report and write it in every format.",
        discussion: """
            Nothing is written where a claim is not supported or a typed number contradicts the evidence, unless a waiver in the report \
            says who lets it stand and why. A report that has not changed keeps its version.
            """)

    @Argument(help: "The report, as programme/report.") var report: String
    @Option(help: "The folder for the files.") var out: String
    @Flag(help: "Write a draft with a watermark and the findings inside; nothing is stored.") var draft = false
    @Option(help: ArgumentHelp("Why the content has changed, for a planned revision.", valueName: "reason")) var revision: String?
    @Option(help: ArgumentHelp("What was wrong, for a correction.", valueName: "reason")) var correction: String?
    @OptionGroup var database: DatabaseOption
    @OptionGroup var helper: WeasyPrintOption

    func validate() throws {
        if revision != nil, correction != nil { throw ValidationError("Give --revision or --correction, not both.") }
        if draft, revision != nil || correction != nil { throw ValidationError("A draft takes no reason.") }
    }

    func run() throws {
        let change = revision.map(Publisher.Change.revision) ?? correction.map(Publisher.Change.correction)
        let region = try database.open()
        let progress = Progress()
        defer { progress.finish() }
        let summary = try region.publish(
            report, to: URL(fileURLWithPath: out), change: change, isDraft: draft, pdf: helper.renderer, progress: progress.report)
        progress.finish()
        print(summary.text(folder: out))
        for finding in summary.findings { print("  " + finding.line) }
    }
}

extension PublicationSummary {
    func text(folder: String) -> String {
        let status = version.map { "version \($0)" } ?? "draft"
        let counts = [
            English.counted(figures, "figure") + " computed", English.counted(claims, "claim") + " tested",
            English.counted(findings.count, "finding"), English.counted(files.count, "file") + " written",
        ]
        return "\(title), \(status): \(counts.joined(separator: ", ")) to \(folder)"
    }
}
