import Throughline
import Values

extension BackupSummary {
    /// A line for each table, and one for all.
    func text(_ outcome: String) -> String {
        let lines = tables.map { "\($0.name): \(English.counted($0.rows, "row"))" }
        let all = [English.counted(tables.count, "table"), English.counted(rows, "row"), English.counted(bytes, "byte")]
        return (lines + ["\(all.joined(separator: ", ")), taken \(taken), \(outcome)", "SHA-256 \(sha256)"]).joined(separator: "\n")
    }
}

extension Progress {
    /// What `BackupProgress` is called with.
    func report(_ share: Double?, _ rows: Int, _ noun: String) {
        if let share { report(share: share, rows, noun) } else { report(rows, noun) }
    }
}
