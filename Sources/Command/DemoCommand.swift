import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline demo`
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Load the packs that come with Throughline and publish their reports.",
        discussion: "Run again, it changes nothing.")

    @Option(help: "The folder for the database and the reports.") var data = ".throughline/demo"
    @Option(help: "The folder of packs.") var packs = "packs"
    @OptionGroup var helper: WeasyPrintOption

    func run() throws {
        let start = ContinuousClock.now
        let folder = URL(fileURLWithPath: data)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let region = try Region.open("sqlite:" + folder.appendingPathComponent("throughline.sqlite").path)
        for pack in try packFolders() {
            let summary = try region.load(pack, rowLimit: 100_000)
            print("\(pack.lastPathComponent): \(summary.text)")
        }
        let progress = Progress()
        defer { progress.finish() }
        for report in try region.reports() {
            let out = folder.appendingPathComponent("reports").appendingPathComponent(report)
            let summary = try region.publish(report, to: out, pdf: helper.renderer, progress: progress.report)
            progress.finish()
            print(summary.text(folder: out.path))
            let page = out.appendingPathComponent("index.html")
            print("  open \(page.path)")
            try check(page, in: folder)
        }
        let seconds = (ContinuousClock.now - start).components
        print("Done in \(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000) seconds")
    }

    /// Checks a published page, which should be clean, and a copy of it with faults, which should all be found.
    private func check(_ page: URL, in folder: URL) throws {
        let own = try ReportCheck(of: page, named: page.lastPathComponent)
        let faults = PlantedFaults(in: try String(contentsOf: page, encoding: .utf8), count: 5)
        let copy = folder.appendingPathComponent("planted.html")
        try Data(faults.html.utf8).write(to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let found = Set(try ReportCheck(of: copy, named: copy.lastPathComponent).findings.map(\.quote))
        let missed = faults.planted.filter { planted in !found.contains { $0.contains(planted) || planted.contains($0) } }
        print(
            "  check \(own.summary); of \(faults.planted.count) faults planted in a copy, \(faults.planted.count - missed.count) found"
        )
        if own.isAtFault(strictly: false) || !missed.isEmpty { throw ExitCode(CommandFailure.content) }
    }

    private func packFolders() throws -> [URL] {
        let root = URL(fileURLWithPath: packs)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path).sorted()) ?? []
        let folders = names.map { root.appendingPathComponent($0) }
        let found = folders.filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("pack.yaml").path) }
        guard !found.isEmpty else { throw Fault(file: packs, "there is no pack here") }
        return found
    }
}
