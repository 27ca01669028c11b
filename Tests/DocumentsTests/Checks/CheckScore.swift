/// Recall and precision over samples, in whole per cent of stated counts.
struct CheckScore: CustomStringConvertible {
    let outcomes: [CheckOutcome]

    init(_ outcomes: [CheckOutcome]) { self.outcomes = outcomes }

    private var faulty: [CheckOutcome] { outcomes.filter { $0.sample.rule != nil } }
    private var found: Int { faulty.count { $0.found > 0 } }
    private var right: Int { outcomes.reduce(0) { $0 + $1.found } }
    private var wrong: Int { outcomes.reduce(0) { $0 + $1.wrong.count } }

    var recall: Int { faulty.isEmpty ? 100 : found * 100 / faulty.count }
    var precision: Int { right + wrong == 0 ? 100 : right * 100 / (right + wrong) }

    var description: String {
        "recall \(found) of \(faulty.count) (\(recall)%), precision \(right) of \(right + wrong) (\(precision)%)"
    }

    var byRule: String { grouped("rule") { $0.sample.rule ?? "none" } }
    var byStyle: String { grouped("style") { $0.sample.style } }

    /// What went wrong, to work on.
    var failures: String {
        outcomes.flatMap { outcome -> [String] in
            let missed = outcome.sample.rule != nil && outcome.found == 0
            let lines =
                outcome.wrong.map { "  said \($0)" }
                + (missed ? ["  missed \(outcome.sample.rule ?? ""): \(outcome.sample.quote)"] : [])
            return lines.isEmpty ? [] : ["### \(outcome.sample.key)"] + lines + [outcome.sample.text]
        }.joined(separator: "\n")
    }

    private func grouped(_ noun: String, _ key: (CheckOutcome) -> String) -> String {
        Dictionary(grouping: outcomes, by: key).sorted { $0.key < $1.key }.map { "  \(noun) \($0.key): \(CheckScore($0.value))\n" }
            .joined()
    }
}
