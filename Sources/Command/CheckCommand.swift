import ArgumentParser
import Foundation
import Statistics
import Throughline
import Values

/// `throughline check FILE…`
struct CheckCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find numbers of a report, whoever wrote it, that do not agree.",
        discussion: """
            Reads .md, .txt, .html, .docx and .pdf. Exits with 1 where something does not agree; what is unlikely or not supported here \
            is printed and passes, unless --strict. A finding is let stand in FILE.waivers.csv, with the columns quote, rule and reason.
            """)

    @Argument(help: "The files to check.") var files: [String]
    @Option(help: "text, json, or html: the report itself with the findings marked.") var format = Format.text
    @Flag(help: "Exit with 1 on any finding.") var strict = false
    @Option(help: ArgumentHelp("Hold the files against the evidence in this database.", valueName: "location")) var against: String?
    @Option(help: ArgumentHelp("The report that they are, as programme/report, for --against.", valueName: "report")) var report:
        String?

    func validate() throws {
        if files.isEmpty { throw ValidationError("Name at least one file.") }
        if (against == nil) != (report == nil) { throw ValidationError("--against and --report go together.") }
        if format == .html, files.count > 1 { throw ValidationError("--format html takes one file.") }
    }

    func run() throws {
        let evidence = try against.flatMap { location in
            try report.map { try Region.open(location, creating: false).checkEvidence(for: $0) }
        }
        let checks = try files.map { file in
            try ReportCheck(of: URL(fileURLWithPath: file), named: file, against: evidence ?? CheckEvidence())
        }
        switch format {
        case .text: printText(checks)
        case .json: print(ReportCheck.json(checks))
        case .html: print(checks[0].html(on: today), terminator: "")
        }
        if checks.contains(where: { $0.isAtFault(strictly: strict) }) { throw ExitCode(CommandFailure.content) }
    }

    private var today: Day { Instant.now.day }

    private func printText(_ checks: [ReportCheck]) {
        for check in checks {
            for finding in check.findings { print(finding.line) }
            for waiver in check.unusedWaivers { print(waiver) }
            print(check.summary)
        }
    }
}
