import Foundation
import Throughline

/// Importing ten thousand and a million anonymous returns of five questions, beside reading the same cells and inserting the same rows;
/// then the same file again, which changes nothing.
let importBenchmark = Benchmark(name: "import") { scratch in
    for returns in [10_000, 1_000_000] where returns <= scratch.largest {
        let (file, region) = try wave(of: returns, scratch)
        let ours = try Measurement.of(.take, file, region)
        let cells = try Measurement.of(.cells, file)
        let insert = try Measurement.of(.insert, region, scratch.path("plain.sqlite"))
        let each = decimals(ours.seconds * 1e6 / Double(returns), 1)
        say("\(returns) rows: \(ours.text(beside: cells + insert, "cells and plain insert")); \(each) µs a row")
        say("\(returns) rows, the same file again: \(try Measurement.of(.take, file, region).text)")
        for name in ["plain.sqlite", "import-\(returns).sqlite", "import-\(returns)", "import-\(returns).csv"] {
            scratch.remove(name)
        }
    }
}

/// A file of returns, and a region whose wave has none yet.
private func wave(of returns: Int, _ scratch: Scratch) throws -> (file: String, region: String) {
    let pack = URL(fileURLWithPath: scratch.path("import-\(returns)"))
    var generator = RegionGenerator()
    generator.returns = returns
    generator.questions = 5
    try generator.write(to: pack)
    let file = URL(fileURLWithPath: scratch.path("import-\(returns).csv"))
    try FileManager.default.moveItem(at: pack.appendingPathComponent("returns/practice-first.csv"), to: file)
    let waves = pack.appendingPathComponent("waves.yaml")
    let lines = try String(contentsOf: waves, encoding: .utf8).split(separator: "\n").filter { !$0.contains(" returns:") }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: waves)
    let region = scratch.path("import-\(returns).sqlite")
    try Region.open("sqlite:" + region).load(pack, rowLimit: .max)
    return (file.path, region)
}
