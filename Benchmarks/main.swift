// Runs the benchmarks named as arguments, or all of them: `swift run -c release Benchmarks crosstab`.

let benchmarks: [Benchmark] = [
    crosstabBenchmark
]

let named = CommandLine.arguments.dropFirst()
let unknown = named.filter { name in !benchmarks.contains { $0.name == name } }
if unknown.isEmpty {
    for benchmark in benchmarks where named.isEmpty || named.contains(benchmark.name) {
        print("# \(benchmark.name)")
        benchmark.run()
    }
} else {
    print("no benchmark is called \(unknown.joined(separator: ", ")); there are: \(benchmarks.map(\.name).joined(separator: ", "))")
}
