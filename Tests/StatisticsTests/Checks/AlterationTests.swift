import Testing

@testable import Statistics

/// How often a contradiction is found in altered sentences, and how often what is found is one.
struct AlterationTests {
    private func contradictions(_ text: String) -> [NumberFinding] {
        NumberCheck.findings(in: [Passage(text: text, line: 1)], against: NumberSamples.candidates).filter { $0.certainty == .contradiction }
    }

    @Test func `there are at least sixty correct sentences and none of them is contradicted`() {
        #expect(NumberSamples.all.count >= 60)
        for sample in NumberSamples.all {
            let marked = MarkedText(sample.text)
            #expect(sample.agrees(marked.values), "\(sample.text)")
            #expect(contradictions(marked.text) == [], "\(marked.text)")
        }
    }

    @Test func `altered numbers are found, and little else`() {
        var generator = SeededGenerator(state: 20_260_320)
        var (found, missed, wrong, quiet) = (0, 0, 0, NumberSamples.all.count)
        var examples: [String] = []
        for sample in NumberSamples.all {
            let marked = MarkedText(sample.text)
            for index in marked.numbers.indices {
                for value in alterations(of: marked.values[index], using: &generator) {
                    guard let altered = marked.altered(index, to: value) else { continue }
                    let isFound = !contradictions(altered.text).isEmpty
                    switch (sample.agrees(altered.values), isFound) {
                    case (false, true): found += 1
                    case (true, false): quiet += 1
                    case (false, false):
                        missed += 1
                        examples.append("missed: " + altered.text)
                    case (true, true):
                        wrong += 1
                        examples.append("wrong: " + altered.text + " -> " + contradictions(altered.text).map(\.rule).joined(separator: " "))
                    }
                }
            }
        }
        let recall = Double(found) / Double(found + missed)
        let precision = Double(found) / Double(found + wrong)
        let summary = "\(NumberSamples.all.count) sentences, \(found + missed + wrong + quiet) texts: found \(found), missed \(missed), "
            + "wrong \(wrong), quiet \(quiet); recall \(recall), precision \(precision)"
        print(summary)
        #expect(recall >= 0.95, "\(summary)\n\(examples.joined(separator: "\n"))")
        #expect(precision >= 0.9, "\(summary)\n\(examples.joined(separator: "\n"))")
    }

    /// One more, one less, digits swapped, ten more, and three drawn at random; none is the number itself.
    private func alterations(of value: Int, using generator: inout SeededGenerator) -> [Int] {
        let swapped = Int(String(String(value).reversed())) ?? value
        let drawn = (0..<3).map { _ in Int.random(in: 0...max(2 * value, 8), using: &generator) }
        return Set([value + 1, value - 1, swapped, value + 10] + drawn).filter { $0 >= 0 && $0 != value }.sorted()
    }
}
