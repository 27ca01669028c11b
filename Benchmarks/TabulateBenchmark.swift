import Documents
import Foundation
import Throughline

/// Tabulating 30 questions of a thousand returns and up, beside SQLite adding up the same answers.
let tabulateBenchmark = Benchmark(name: "tabulate") { scratch in
    let helper = URL(fileURLWithPath: try scratch.quickHelper())
    try curve(scratch, "sum in SQLite") { returns in
        let region = try scratch.loadedRegion(returns)
        _ = try Measurement.of(.publish, region, "generated/summary", scratch.path("summary"), helper.path)
        scratch.remove("summary")
        return (try Measurement.of(.tabulate, region), try Measurement.of(.sum, region))
    }
}
