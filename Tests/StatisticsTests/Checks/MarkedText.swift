/// A text whose numbers stand in brackets, and the texts that come from altering one of them.
struct MarkedText {
    /// Text between the numbers; one more than there are numbers.
    let gaps: [String]
    let numbers: [String]

    init(_ marked: String) {
        let pieces = marked.split(separator: "[", omittingEmptySubsequences: false)
        var (gaps, numbers) = ([String(pieces[0])], [String]())
        for piece in pieces.dropFirst() {
            let halves = piece.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
            numbers.append(String(halves[0]))
            gaps.append(String(halves[1]))
        }
        self.gaps = gaps
        self.numbers = numbers
    }

    static let words = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]

    /// The numbers as integers; `first` and the like are 1.
    var values: [Int] {
        numbers.map { text in
            Int(text.filter { $0 != "," }) ?? MarkedText.words.firstIndex(of: text) ?? 1
        }
    }

    var text: String { text(with: numbers) }

    private func text(with numbers: [String]) -> String {
        zip(gaps, numbers + [""]).map { $0 + $1 }.joined()
    }

    /// The text with one number replaced, written in the style of the one it replaces.
    func altered(_ index: Int, to value: Int) -> (text: String, values: [Int])? {
        let old = numbers[index]
        var (numbers, values) = (numbers, values)
        if MarkedText.words.contains(old) {
            guard MarkedText.words.indices.contains(value) else { return nil }
            numbers[index] = MarkedText.words[value]
        } else if Int(old.filter { $0 != "," }) != nil {
            numbers[index] = old.contains(",") && value >= 1000 ? "\(value / 1000),\(pad(value % 1000))" : "\(value)"
        } else {
            return nil
        }
        values[index] = value
        return (text(with: numbers), values)
    }

    private func pad(_ value: Int) -> String { String(repeating: "0", count: 3 - "\(value)".count) + "\(value)" }
}
