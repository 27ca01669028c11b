import Foundation

/// A measurement that prints what it took beside a reference of the same run.
struct Benchmark: Sendable {
    let name: String
    let run: @Sendable (Scratch) throws -> Void
}

/// The median time of some work in milliseconds, after one run to warm up.
func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    try work()
    let times = try (0..<runs).map { _ in try seconds(work) }.sorted()
    return times[runs / 2] * 1e3
}

/// How long some work takes once, in seconds.
func seconds(_ work: () throws -> Void) rethrows -> Double {
    let (seconds, attoseconds) = try ContinuousClock().measure(work).components
    return Double(seconds) + Double(attoseconds) / 1e18
}

/// Keeps the compiler from leaving out the work that a value comes from.
@inline(never)
func keep(_ value: Int) {
    if value == .min { print(value) }
}

/// Prints a line at once, also into a pipe: whoever waits sees how far it has come.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// `0.326`: three decimals.
func milliseconds(_ value: Double) -> String { decimals(value, 3) }

func decimals(_ value: Double, _ places: Int) -> String {
    let power = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(power)).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % power)
    return "\(scaled / power).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
}

/// `target 100 ms met`, or `NOT met`.
func target(_ words: String, _ isMet: Bool) -> String { "at most \(words): \(isMet ? "met" : "NOT met")" }
