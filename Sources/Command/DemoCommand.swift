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
            print("  open \(out.appendingPathComponent("index.html").path)")
        }
        let seconds = (ContinuousClock.now - start).components
        print("Done in \(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000) seconds")
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
