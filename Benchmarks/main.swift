import Foundation

// Runs the benchmarks named as arguments, or all of them, with generated regions of at most so many returns:
// `swift run -c release Benchmarks load export --largest 100000`.

let benchmarks: [Benchmark] = [
    transactionBenchmark, jobBenchmark,
    crosstabBenchmark, packBenchmark, pageBenchmark, publishBenchmark, loadBenchmark, tabulateBenchmark, exportBenchmark,
    backupBenchmark, checkBenchmark, importBenchmark,
]

func run(_ named: [String], largest: Int) throws {
    let known = benchmarks.map(\.name)
    if let unknown = named.first(where: { !known.contains($0) }) {
        throw Refusal(description: "no benchmark is called '\(unknown)'; there are: \(known.joined(separator: ", "))")
    }
    let scratch = try Scratch(largest: largest)
    defer { scratch.removeAll() }
    for benchmark in benchmarks where named.isEmpty || named.contains(benchmark.name) {
        say("# \(benchmark.name)")
        try benchmark.run(scratch)
    }
}

struct Refusal: Error, CustomStringConvertible {
    let description: String
}

do {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == Work.flag, arguments.count > 1, let work = Work(rawValue: arguments[1]) {
        try work.run(Array(arguments.dropFirst(2)))
    } else {
        var largest = 1_000_000
        if let flag = arguments.firstIndex(of: "--largest"), flag + 1 < arguments.count {
            largest = Int(arguments[flag + 1]) ?? largest
            arguments.removeSubrange(flag...flag + 1)
        }
        try run(arguments, largest: largest)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
