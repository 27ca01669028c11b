import Foundation
import Throughline

/// A folder for what benchmarks make, removed at the end, with generated regions that are made once a run.
final class Scratch: Sendable {
    let folder: URL
    /// The most returns of a generated region.
    let largest: Int
    /// Where `make setup` put the PDF helper.
    let weasyprint =
        ProcessInfo.processInfo.environment["THROUGHLINE_WEASYPRINT"]
        ?? FileManager.default.currentDirectoryPath + "/.tools/weasyprint/bin/weasyprint"

    init(largest: Int) throws {
        self.largest = largest
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Removes a file or folder, or a database with the files beside it.
    func remove(_ name: String) {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path(name + ending)) }
    }

    func removeAll() { try? FileManager.default.removeItem(at: folder) }

    /// 1,000, 10,000 and so on up to the largest.
    var sizes: [Int] {
        var sizes = [1000]
        while let last = sizes.last, last * 10 <= largest { sizes.append(last * 10) }
        return sizes
    }

    /// The folder of a generated pack of so many returns to 30 questions.
    func pack(_ returns: Int) throws -> String {
        let pack = path("pack-\(returns)")
        guard !FileManager.default.fileExists(atPath: pack) else { return pack }
        var generator = RegionGenerator()
        generator.returns = returns
        try generator.write(to: URL(fileURLWithPath: pack))
        return pack
    }

    /// The database that such a pack is loaded into.
    func region(_ returns: Int) -> String { path("region-\(returns).sqlite") }

    /// The same, loaded.
    func loadedRegion(_ returns: Int) throws -> String {
        let region = region(returns)
        if !FileManager.default.fileExists(atPath: region) { _ = try Measurement.of(.load, pack(returns), region) }
        return region
    }

    /// A PDF helper that takes no time: it keeps the page and gives a file that is there already.
    func quickHelper() throws -> String {
        let script = """
            #!/bin/sh
            for last; do :; done
            cat >'\(path("page.html"))'
            cp '\(path("page.html"))' "$last"

            """
        let helper = path("quick-helper")
        try Data(script.utf8).write(to: URL(fileURLWithPath: helper))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: helper)
        return helper
    }
}
