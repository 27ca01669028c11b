/// Loading from a thousand returns of 30 questions up, beside a plain insert of the same rows.
let loadBenchmark = Benchmark(name: "load") { scratch in
    try curve(scratch, "plain insert") { returns in
        let ours = try Measurement.of(.load, scratch.pack(returns), scratch.region(returns))
        scratch.remove("pack-\(returns)")
        let reference = try Measurement.of(.insert, scratch.region(returns), scratch.path("plain.sqlite"))
        scratch.remove("plain.sqlite")
        return (ours, reference)
    }
}
