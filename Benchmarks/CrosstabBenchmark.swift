import Statistics

/// A million rows: one 19 × 6 table, and 40 questions against 19 authorities, each beside a byte sum over the same columns.
let crosstabBenchmark = Benchmark(name: "crosstab") { _ in
    let count = 1_000_000
    var generator = SeededGenerator(state: 19)
    let authorities = Crosstab.Codes((0..<count).map { _ in UInt8.random(in: 0..<19, using: &generator) }, categories: 19)
    let questions = (0..<40).map { _ in
        Crosstab.Codes((0..<count).map { _ in UInt8.random(in: 0..<6, using: &generator) }, categories: 6)
    }
    compare("19 × 6", runs: 201, limit: 2.0, columns: [authorities.codes, questions[0].codes]) {
        keep(Crosstab.count(authorities, by: questions[0])[3, 2])
    }
    compare("40 questions × 19", runs: 21, limit: 3.3, columns: [authorities.codes] + questions.map(\.codes)) {
        keep(Crosstab.count(authorities, by: questions)[39][3, 2])
    }
}

private func compare(_ name: String, runs: Int, limit: Double, columns: [[UInt8]], _ work: () -> Void) {
    let reference = median(of: runs) { for column in columns { keep(byteSum(column)) } }
    let ours = median(of: runs, work)
    let ratio = "ratio \(decimals(ours / reference, 2)), at most \(limit)"
    say("\(name): \(milliseconds(ours)) ms; byte sum \(milliseconds(reference)) ms; \(ratio)")
}

/// The reference: the sum of all bytes of a column.
@inline(never)
private func byteSum(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
        var sum: UInt64 = 0
        for byte in buffer { sum &+= UInt64(byte) }
        return Int(truncatingIfNeeded: sum)
    }
}
