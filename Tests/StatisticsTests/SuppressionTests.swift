import Statistics
import Testing

struct SuppressionTests {
    @Test(arguments: [Scheme.people, .peopleByOrganisation])
    func `no hidden count can be recovered from what is shown`(scheme: Scheme) throws {
        var generator = SeededGenerator(state: 12)
        for _ in 0..<300 {
            let size = Int.random(in: 2...5, using: &generator)
            let counts = (0..<size).map { _ in [0, 1, 3, 5, 9, 20][Int.random(in: 0..<6, using: &generator)] }
            let variable = Variable.of("v", .single, (0..<size).map { ("k\($0)", "K\($0)") })
            let answered = counts.reduce(0, +)
            let tabulation = Tabulation(variable: variable, counts: counts, answered: answered)
            let outcome = Outcome.distribution(tabulation, unit: .respondent).disclosed(under: scheme)
            guard case .partial(let shown, _) = outcome, let base = shown.answered else { continue }

            let keys = variable.categories.map(\.key)
            let visible = zip(keys, shown.counts).compactMap { key, count in count.map { (key, $0) } }
            let hidden = Set(keys).subtracting(visible.map(\.0))
            let sums = [KnownSum(Set(keys), total: base)] + visible.map { KnownSum([$0.0], total: $0.1) }
            let published = sums.map { PublishedSum(cells: $0.cells) }

            #expect(zip(counts, shown.counts).allSatisfy { !scheme.hides($0) || $1 == nil })
            #expect(zip(counts, shown.counts).allSatisfy { $1 == nil || $0 == $1 })
            #expect(Disclosure.audit(published: published) == [])
            #expect(Disclosure.unsafe(hidden, given: sums, under: scheme) == [])
        }
    }

    @Test func `the linear program agrees with counting every table`() throws {
        var generator = SeededGenerator(state: 21)
        let keys = ["a", "b", "c", "d"]
        for _ in 0..<60 {
            let truth = keys.map { _ in Int.random(in: 0...4, using: &generator) }
            let subsets = (0..<3).map { _ in Set(keys.filter { _ in Bool.random(using: &generator) }) }.filter { !$0.isEmpty }
            let sums = (subsets + [Set(keys)]).map { cells in
                KnownSum(cells, total: zip(keys, truth).filter { cells.contains($0.0) }.map(\.1).reduce(0, +))
            }
            let ranges = try #require(Disclosure.ranges(given: sums))
            let tables = tables(total: truth.reduce(0, +)).filter { table in
                sums.allSatisfy { sum in zip(keys, table).filter { sum.cells.contains($0.0) }.map(\.1).reduce(0, +) == sum.total }
            }
            for (position, range) in ranges.enumerated() {
                let values = tables.map { $0[position] }
                #expect(range.low <= values.min()! && values.max()! <= range.high!)
                #expect(range.high! - range.low >= values.max()! - values.min()!)
            }
            let fixed = keys.indices.filter { position in Set(tables.map { $0[position] }).count == 1 }.map { keys[$0] }
            let recoverable = Disclosure.audit(published: sums.map { PublishedSum(cells: $0.cells) })
            #expect(Set(recoverable).isSubset(of: fixed))
        }
    }

    private func tables(total: Int) -> [[Int]] {
        (0...total).flatMap { a in
            (0...(total - a)).flatMap { b in (0...(total - a - b)).map { [a, b, $0, total - a - b - $0] } }
        }
    }

    @Test func `rows and columns give exact ends`() throws {
        var generator = SeededGenerator(state: 22)
        for _ in 0..<40 {
            let cell = (0..<4).map { _ in Int.random(in: 0...6, using: &generator) }
            let sums = [
                KnownSum(["a", "b"], total: cell[0] + cell[1]), KnownSum(["c", "d"], total: cell[2] + cell[3]),
                KnownSum(["a", "c"], total: cell[0] + cell[2]), KnownSum(["b", "d"], total: cell[1] + cell[3]),
            ]
            let low = max(0, cell[0] - cell[3])
            let high = cell[0] + min(cell[1], cell[2])
            #expect(try #require(Disclosure.ranges(given: sums)?.first) == Feasible(cell: "a", low: low, high: high))
        }
    }
}
