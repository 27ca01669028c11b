import Database
import Documents
import Foundation
import Throughline
import Values

/// What a process of its own does and times: our work, or the reference beside it.
enum Work: String, CaseIterable, Sendable {
    /// Pack, database.
    case load
    /// Database that is there, database to be made: the same rows inserted plainly.
    case insert
    /// Database: every figure of the generated report.
    case tabulate
    /// Database: SQLite's own sums over the same answers.
    case sum
    /// Database, folder.
    case export
    /// Database: SQLite reading every value as text.
    case read
    /// Location, file.
    case backup
    /// File, location.
    case restore
    /// Two locations.
    case move
    /// A program with its arguments.
    case program
    /// Database, report, folder, PDF helper.
    case publish
    /// File of returns, database with a wave that has none.
    case take = "import"
    /// File of returns: the lengths of all its cells.
    case cells

    /// The argument that begins such a process.
    static let flag = "--work"

    func run(_ arguments: [String]) throws {
        let taken = try seconds { try work(arguments) }
        print(taken, self == .program ? peakMegabytesOfChildren() : peakMegabytes())
    }

    private func work(_ arguments: [String]) throws {
        switch self {
        case .load: try Region.open("sqlite:" + arguments[1]).load(URL(fileURLWithPath: arguments[0]), rowLimit: .max)
        case .insert: try PlainRows(path: arguments[0]).insert(into: arguments[1])
        case .tabulate: _ = try Region.open("sqlite:" + arguments[0]).status(of: "generated/summary")
        case .sum: try PlainRows(path: arguments[0]).sum()
        case .export: _ = try Region.open("sqlite:" + arguments[0]).export(to: URL(fileURLWithPath: arguments[1]))
        case .read: try PlainRows(path: arguments[0]).read()
        case .backup:
            try Region.ofAnySchema(arguments[0], creating: false).backup(to: URL(fileURLWithPath: arguments[1]))
        case .restore: _ = try Region.restore(URL(fileURLWithPath: arguments[0]), into: arguments[1])
        case .move: _ = try Region.move(from: arguments[0], to: arguments[1])
        case .program: try OutsideProgram.run(arguments)
        case .take: try take(URL(fileURLWithPath: arguments[0]), into: "sqlite:" + arguments[1])
        case .cells: try addUp(URL(fileURLWithPath: arguments[0]))
        case .publish:
            _ = try Region.open("sqlite:" + arguments[0]).publish(
                arguments[1], to: URL(fileURLWithPath: arguments[2]),
                pdf: PDFRenderer(weasyprint: URL(fileURLWithPath: arguments[3])))
        }
    }

    private func take(_ file: URL, into database: String) throws {
        var request = ImportRequest(
            .returns, file, programme: "generated", on: Day(year: 2026, month: 7, day: 1) ?? Day(ordinal: 0)!, by: "Benchmark")
        request.wave = "practice/first"
        keep(try Region.open(database).importFile(request).counts.new)
    }

    private func addUp(_ file: URL) throws {
        let reader = try SpreadsheetReader(url: file, file: file.lastPathComponent)
        var sum = 0
        while let row = try reader.next() { for cell in row.cells { sum += cell.text.utf8.count } }
        keep(sum)
    }
}
