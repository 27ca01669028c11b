import Testing

@testable import Statistics

struct NumberScanTests {
    private func kinds(_ text: String) -> [String] {
        let sentences = SentenceSplitter.sentences(of: Passage(text: text, line: 1), number: 0)
        return sentences.flatMap { sentence in
            NumberScan.numbers(in: sentence).filter(\.isQuantity).map { name($0) }
        }
    }

    private func name(_ number: TypedNumber) -> String {
        let value = number.value
        let hedge = number.hedge.map { "\($0) " } ?? ""
        let range = number.isRange ? " range" : ""
        return switch number.kind {
        case .count: "\(hedge)count \(value.number(decimals: number.decimals))\(range)"
        case .percentage: "\(hedge)percentage \(value.percentage(decimals: number.decimals))\(range)"
        case .fraction(let base): "\(hedge)fraction \(value.number())/\(base)\(range)"
        case .total: "total \(value.number())"
        case .quantifier(let base): "\(hedge)quantifier \(value.numerator)/\(value.denominator) of \(base.map(String.init) ?? "-")"
        case .points: "\(hedge)points \(value.number(decimals: number.decimals))"
        case .measure(let unit): "measure \(value.number(decimals: number.decimals)) \(unit)"
        case .exempt: "exempt"
        }
    }

    @Test(arguments: [
        ("84%", ["percentage 84%"]), ("84 per cent", ["percentage 84%"]), ("84 percent", ["percentage 84%"]),
        ("89.5%", ["percentage 89.5%"]), ("fifty per cent", ["percentage 50%"]), ("68% to 74%", ["percentage 68% range"]),
        ("21/25", ["fraction 21/25"]), ("21 of 25", ["fraction 21/25"]), ("21 of the 25", ["fraction 21/25"]),
        ("21 out of 25", ["fraction 21/25"]), ("Nine of the twelve", ["fraction 9/12"]),
        ("13 to 14 of 19", ["fraction 13/19 range"]),
        ("(12 total)", ["total 12"]), ("n=25", ["total 25"]), ("N = 12", ["total 12"]), ("base: 140", ["total 140"]),
        ("1,234 people", ["count 1234"]), ("twenty-five schools", ["count 25"]), ("one hundred and sixty schools", ["count 160"]),
        ("two hundred", ["count 200"]), ("a dozen", ["count 12"]), ("half a dozen", ["count 6"]),
        ("over a thousand", ["over count 1000"]),
        ("two thousand", ["count 2000"]), ("nine out of every ten", ["quantifier 9/10 of -"]),
        ("nine calls in ten", ["quantifier 9/10 of -"]), ("15 to 20 schools", ["count 15 range"]),
        ("+3 points", ["points 3"]), ("a rise of 3.5 percentage points", ["points 3.5"]),
        ("half of them", ["quantifier 1/2 of -"]), ("a third of the 12", ["quantifier 1/3 of 12"]),
        ("two thirds", ["quantifier 2/3 of -"]), ("one in five", ["quantifier 1/5 of -"]), ("all 19", ["quantifier 1/1 of 19"]),
        ("none", ["quantifier 0/1 of -"]), ("most of the 19", ["quantifier 1/2 of 19"]), ("the majority", ["quantifier 1/2 of -"]),
        ("at least 10", ["atLeast count 10"]), ("fewer than 5", ["under count 5"]),
        ("more than half", ["over quantifier 1/2 of -"]),
        ("2 Emerging / 9 Developing / 1 Embedded (12 total)", ["count 2", "count 9", "count 1", "total 12"]),
    ])
    func `every form of number is read`(text: String, expected: [String]) {
        #expect(kinds(text) == expected)
    }

    @Test(arguments: [
        "20 March 2026", "March 2026", "19 and 20 March", "2025/26", "2025-26", "2026-03-20", "20/03/2026", "in 2026", "9.30am",
        "9:30", "10 am",
        "section 19", "section 19 in view", "a 95% confidence interval", "one after the other", "Table 2", "Questions 3 to 5",
        "events 1 and 2", "Project 20", "SE19", "rated 5/5", "positively (4–5/5)",
        "rated it 5 out of 5", "a scale of 1 to 5", "version 2", "version 1.2.3", "020 7946 0000", "+44 20 7946 0000",
        "https://example.org/84", "aged 16 to 25", "16 to 25 year olds", "one of the speakers", "no one", "a two-day course",
        "the most common barrier", "1. Keep the format", "first", "£12,500", "£4.2m", "6 h 20 min", "20 working days", "two hours",
        "24/7", "at most", "half a day",
        "one-to-one",
    ])
    func `what is no quantity is left alone`(text: String) {
        #expect(kinds(text) == [])
    }
}
