/// `parts-of-total`: the items of a list beside their total: `18 bids in all`, `7 approved`, `6 deferred`, `4 refused`.
struct ListTotals {
    private struct Item {
        let passage: Passage
        let read: ReadSentence
        let number: TypedNumber
        let value: Int

        /// An item that begins with a plain count, or ends with one after a colon.
        init?(_ passage: Passage) {
            let sentences = SentenceSplitter.sentences(of: passage, number: 0)
            guard sentences.count == 1, let sentence = sentences.first else { return nil }
            let read = ReadSentence(sentence)
            let numbers = read.numbers.filter { !$0.isQuantifier || $0.base != nil }
            guard numbers.count == 1, let number = numbers.first, number.kind == .count || number.kind == .total, number.isPlain,
                let value = number.integer
            else {
                return nil
            }
            (self.passage, self.read, self.number, self.value) = (passage, read, number, value)
        }

        var isTotal: Bool {
            number.kind == .total || read.sentence.tokens.contains { ["total", "overall", "altogether"].contains($0.lower) }
                || isInAll
        }

        private var isInAll: Bool {
            read.sentence.tokens.indices.contains { read.sentence.word($0) == "in" && read.sentence.word($0 + 1) == "all" }
        }
    }

    static func findings(in text: CheckedText) -> [NumberFinding] {
        runs(text).compactMap(finding)
    }

    /// Items that stand together.
    private static func runs(_ text: CheckedText) -> [[Passage]] {
        var runs: [[Passage]] = [[]]
        for block in text.blocks {
            if case .passage(let passage) = block, passage.kind == .item {
                runs[runs.count - 1].append(passage)
            } else if runs.last?.isEmpty == false {
                runs.append([])
            }
        }
        return runs.filter { $0.count > 2 }
    }

    private static func finding(_ run: [Passage]) -> NumberFinding? {
        let items = run.compactMap(Item.init)
        guard items.count == run.count else { return nil }
        let totals = items.filter(\.isTotal)
        let parts = items.filter { !$0.isTotal }
        guard totals.count == 1, let total = totals.first, parts.count > 1 else { return nil }
        let sum = parts.reduce(0) { $0 + $1.value }
        guard sum != total.value else { return nil }
        let addition = parts.map { String($0.value) }.joined(separator: " + ")
        let found = RuleFinding(
            "parts-of-total", total.number.tokens, "\(addition) is \(sum), and the total is given as \(total.value)",
            right: String(sum))
        return Placing(passage: total.passage, sentence: total.read.sentence).finding(found)
    }
}
