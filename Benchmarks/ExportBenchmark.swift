/// Exporting a thousand returns and up, beside SQLite reading every value as text.
let exportBenchmark = Benchmark(name: "export") { scratch in
    try curve(scratch, "read in SQLite") { returns in
        let region = try scratch.loadedRegion(returns)
        let ours = try Measurement.of(.export, region, scratch.path("export"))
        scratch.remove("export")
        return (ours, try Measurement.of(.read, region))
    }
}
