import ArgumentParser
import Foundation
import Throughline
import Values

/// What every import of a file takes.
struct ImportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The programme's key.", valueName: "key")) var programme: String
    @Flag(help: "Show what each row would do; nothing is written.") var dryRun = false
    @Option(help: ArgumentHelp("A mapping of columns and values, as YAML or CSV.", valueName: "file")) var mapping: String?
    @Option(help: ArgumentHelp("Write how the columns were read to a file, to be used again.", valueName: "file"))
    var saveMapping: String?
    @Flag(help: "Import what can be imported, and leave out the rows that are refused.") var skipRefused = false
    @Option(help: ArgumentHelp("The sheet of a workbook; by default the first that is not hidden.", valueName: "name"))
    var sheet: String?
    @Option(help: ArgumentHelp("1 or 2; by default found out.", valueName: "number")) var headerRows: Int?
    @Option(help: ArgumentHelp("How the file writes days: day-first or month-first.", valueName: "order")) var dates: String?
    @Option(help: ArgumentHelp("The role or organisation that imports.", valueName: "role")) var by = "Command line"
    @Option(help: ArgumentHelp("The day of the import; by default today.", valueName: "YYYY-MM-DD")) var on: String?
    @Option(help: "text or json.") var format = "text"

    func check() throws {
        if let on, Day(on) == nil { throw ValidationError("'\(on)' should be a day written YYYY-MM-DD.") }
        if let headerRows, !(1...2).contains(headerRows) { throw ValidationError("--header-rows takes 1 or 2.") }
        if let dates, !["day-first", "month-first"].contains(dates) {
            throw ValidationError("--dates takes day-first or month-first.")
        }
        if !["text", "json"].contains(format) { throw ValidationError("--format takes text or json.") }
    }

    func request(_ kind: ImportKind, _ file: String) throws -> ImportRequest {
        var request = ImportRequest(
            kind, URL(fileURLWithPath: file), programme: programme, on: on.flatMap { Day($0) } ?? Day.today, by: by)
        request.mapping = try mapping.map { try MappingFile.read(URL(fileURLWithPath: $0)) } ?? ImportMapping()
        request.sheet = sheet
        request.headerRows = headerRows
        request.dates = dates
        request.skipsRefused = skipRefused
        request.isDryRun = dryRun
        return request
    }

    func run(_ request: ImportRequest, _ database: DatabaseOption) throws {
        let progress = Progress()
        defer { progress.finish() }
        let printer = ImportPrinter(isJSON: format == "json", isDryRun: dryRun)
        let summary = try database.open().importFile(request, report: printer.print) { share, rows in
            if rows.isMultiple(of: 1000) { progress.report(share: share, rows, "rows read") }
        }
        progress.finish()
        if let saveMapping { try MappingFile.write(summary.mapping, to: URL(fileURLWithPath: saveMapping)) }
        printer.finish(summary)
        if summary.isCutShort { throw ExitCode(CommandFailure.usage) }
        if dryRun, !summary.unmatched.isEmpty || (summary.counts.refused > 0 && !skipRefused) {
            throw ExitCode(CommandFailure.content)
        }
    }
}

extension Day {
    /// The day on this machine's calendar.
    static var today: Day {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(ordinal: 0)!
    }
}
