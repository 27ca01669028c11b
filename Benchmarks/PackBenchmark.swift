/// Loading each example pack into a new database, beside a plain insert of the same rows.
let packBenchmark = Benchmark(name: "pack") { scratch in
    for pack in examplePacks {
        let ours = try Measurement.median(of: 5) {
            scratch.remove("\(pack).sqlite")
            return try Measurement.of(.load, "packs/\(pack)", scratch.path("\(pack).sqlite"))
        }
        let reference = try Measurement.median(of: 5) {
            scratch.remove("plain.sqlite")
            return try Measurement.of(.insert, scratch.path("\(pack).sqlite"), scratch.path("plain.sqlite"))
        }
        scratch.remove("plain.sqlite")
        let targets = target("1 s", ours.seconds <= 1) + ", " + target("100 MB", ours.megabytes <= 100)
        say("load \(pack): \(ours.text(beside: reference, "plain insert")); \(targets)")
    }
}

let examplePacks = ["south-east", "westmere"]
