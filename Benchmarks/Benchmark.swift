/// A measurement that prints its medians beside a reference of the same run.
struct Benchmark: Sendable {
    let name: String
    let run: @Sendable () -> Void
}

/// The median time of some work in milliseconds, after one run to warm up.
func median(of runs: Int, _ work: () -> Void) -> Double {
    work()
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in clock.measure(work) }.sorted()
    let (seconds, attoseconds) = times[runs / 2].components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

/// Keeps the compiler from leaving out the work that a value comes from.
@inline(never)
func keep(_ value: Int) {
    if value == .min { print(value) }
}

/// `0.326`: three decimals.
func milliseconds(_ value: Double) -> String { decimals(value, 3) }

func decimals(_ value: Double, _ places: Int) -> String {
    let power = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(power)).rounded())
    let fraction = String(scaled % power)
    return "\(scaled / power).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
