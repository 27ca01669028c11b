import Documents
import Foundation
import Values

/// What somebody lets stand in a report from elsewhere: a CSV beside it, `REPORT.waivers.csv`, with the columns quote, rule and reason.
struct CheckWaivers: Sendable {
    struct Waiver: Hashable, Sendable {
        let quote: String
        let rule: String
        let reason: String
        let line: Int
    }

    let file: String
    let waivers: [Waiver]

    private static let limit = 10_000

    /// The waivers beside a report; none where there is no such file.
    ///
    /// - Throws: every fault of the file at once.
    init(beside report: URL, named name: String) throws {
        let url = URL(fileURLWithPath: report.path + ".waivers.csv")
        file = name + ".waivers.csv"
        guard FileManager.default.fileExists(atPath: url.path) else {
            waivers = []
            return
        }
        let faults = FaultList()
        var read: [Waiver] = []
        try ContentTable(csv: url, file: file, rowLimit: CheckWaivers.limit).forEach(
            columns: ["quote", "rule", "reason"], faults: faults
        ) { row in
            guard let quote = row.text("quote"), let rule = row.text("rule"), let reason = row.text("reason") else { return }
            read.append(Waiver(quote: quote, rule: rule, reason: reason, line: row.place.line))
        }
        try faults.throwIfAny()
        waivers = read
    }

    func reason(quote: String, rule: String) -> String? { waivers.first { $0.quote == quote && $0.rule == rule }?.reason }

    /// Waivers that let nothing stand, as lines: the text has changed since, or they are misspelt.
    func unused(in findings: [CheckFinding]) -> [String] {
        let used = Set(findings.map { [$0.quote, $0.rule] })
        return waivers.filter { !used.contains([$0.quote, $0.rule]) }.map {
            "\(file):\($0.line): nothing is found in '\($0.quote)' by \($0.rule); remove the waiver"
        }
    }
}
