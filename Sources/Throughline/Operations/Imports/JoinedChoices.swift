/// Reads several choices from one cell. The words of a choice may hold the sign that joins them, so the cell is matched against the
/// choices that there are, and every way to read it is looked for.
struct JoinedChoices {
    enum Reading: Equatable {
        case keys([String])
        /// Two different readings, as the keys of each.
        case ambiguous([String], [String])
        /// The first part that is no choice.
        case unknown(String)
    }

    private let labels: [(letters: [UInt8], key: String)]
    private static let signs: Set<UInt8> = [0x3B, 0x2C, 0x7C, 0x0A]

    init(_ choices: [ImportChoice]) {
        let pairs = choices.flatMap { choice in
            ([choice.key] + choice.labels).map { (letters: Array(FoldedText.soft($0).utf8), key: choice.key) }
        }
        // Longest first: the greedy reading is found first.
        labels = pairs.filter { !$0.letters.isEmpty }.sorted { $0.letters.count > $1.letters.count }
    }

    func read(_ text: String) -> Reading {
        let lines = text.split(whereSeparator: \.isNewline).map { FoldedText.soft(String($0)) }
        let letters = Array(lines.joined(separator: "\n").utf8)
        var known: [Int: [Set<String>]] = [:]
        var furthest = 0
        let readings = readings(of: letters, from: 0, &known, &furthest)
        switch readings.count {
        case 0: return .unknown(part(of: letters, at: furthest))
        case 1: return .keys(readings[0].sorted())
        default: return .ambiguous(readings[0].sorted(), readings[1].sorted())
        }
    }

    /// At most two different ways to read what stands from a position on.
    private func readings(
        of letters: [UInt8], from start: Int, _ known: inout [Int: [Set<String>]], _ furthest: inout Int
    ) -> [Set<String>] {
        let start = skippingSigns(letters, start)
        if start == letters.count { return [[]] }
        if let found = known[start] { return found }
        known[start] = []
        furthest = max(furthest, start)
        var found: [Set<String>] = []
        for (label, key) in labels where found.count < 2 && matches(label, letters, start) {
            let end = start + label.count
            for rest in readings(of: letters, from: end, &known, &furthest) {
                let reading = rest.union([key])
                if !found.contains(reading) { found.append(reading) }
            }
        }
        known[start] = Array(found.prefix(2))
        return Array(found.prefix(2))
    }

    private func matches(_ label: [UInt8], _ letters: [UInt8], _ start: Int) -> Bool {
        guard start + label.count <= letters.count, letters[start..<start + label.count].elementsEqual(label) else { return false }
        let next = letters[(start + label.count)...].first { $0 != 0x20 }
        return next.map(Self.signs.contains) ?? true
    }

    private func skippingSigns(_ letters: [UInt8], _ start: Int) -> Int {
        var at = start
        while at < letters.count, letters[at] == 0x20 || Self.signs.contains(letters[at]) { at += 1 }
        return at
    }

    private func part(of letters: [UInt8], at start: Int) -> String {
        let rest = letters[start...]
        return String(decoding: rest.prefix { $0 != 0x3B && $0 != 0x2C && $0 != 0x0A }, as: UTF8.self)
    }
}
