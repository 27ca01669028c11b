import Statistics
import Testing

struct RankingTests {
    private func ratings(_ counts: [(String, [Int])]) -> [Tabulation] {
        counts.map { Tabulation(variable: .rating($0.0), counts: $0.1, answered: $0.1.reduce(0, +)) }
    }

    @Test func `maturity ratings by developing or above, then embedded`() {
        let ranking = Ranking(
            ratings: ratings([
                ("leaders", [2, 9, 1]), ("partnership", [1, 8, 3]), ("training", [3, 8, 1]), ("peer", [0, 10, 2]),
                ("team", [3, 7, 2]), ("co-production", [0, 9, 3]),
            ]))
        #expect(ranking.places == [["co-production"], ["peer"], ["partnership"], ["leaders"], ["team"], ["training"]])
        #expect(!ranking.isHighest("peer") && ranking.isHighest("co-production"))
        #expect(!ranking.isLowest("team") && ranking.isLowest("training"))
        #expect(ranking.place(of: "leaders") == 4)
    }

    @Test func `ties share a place and nobody in it stands alone`() {
        let ranking = Ranking(shares: [("b", Share(1, 2)), ("a", Share(10, 20)), ("c", Share(1, 3)), ("d", nil)])
        #expect(ranking.places == [["a", "b"], ["c"], ["d"]])
        #expect(!ranking.isHighest("a") && !ranking.isHighest("b"))
    }

    @Test func `a ranking is a total preorder and does not depend on the order given`() {
        var generator = SeededGenerator(state: 5)
        for _ in 0..<200 {
            let items = (0..<6).map { index in
                ("k\(index)", (0..<3).map { _ in Int.random(in: 0...3, using: &generator) })
            }
            let ranking = Ranking(ratings: ratings(items))
            #expect(ranking == Ranking(ratings: ratings(items.shuffled(using: &generator))))
            #expect(ranking.places.flatMap { $0 }.sorted() == items.map(\.0).sorted())
            for left in items {
                for right in items where ranking.place(of: left.0)! < ranking.place(of: right.0)! {
                    #expect(isHigher(left.1, right.1))
                }
            }
        }
    }

    /// By floating point, which is exact enough for counts up to 9.
    private func isHigher(_ left: [Int], _ right: [Int]) -> Bool {
        func score(_ counts: [Int]) -> (Double, Double) {
            let base = Double(counts.reduce(0, +))
            return base == 0 ? (-1, -1) : (Double(counts[1] + counts[2]) / base, Double(counts[2]) / base)
        }
        return score(left) > score(right)
    }
}
