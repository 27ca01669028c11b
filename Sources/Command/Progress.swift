import Foundation
import Values

/// A line on a terminal that says how far long work has come; silent in a pipe and for work under a second.
final class Progress {
    private let start = ContinuousClock.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var isShown = false

    func report(_ words: String) {
        guard isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
        isShown = true
        FileHandle.standardError.write(Data("\r\(words)\u{1B}[K".utf8))
    }

    /// `[####      ] 12,000 rows read`.
    func report(share: Double, _ count: Int, _ noun: String) {
        let full = Int((max(0, min(1, share)) * 20).rounded())
        let bar = String(repeating: "#", count: full) + String(repeating: " ", count: 20 - full)
        report("[\(bar)] \(English.number(count)) \(noun)")
    }

    /// `12,000 returns loaded`.
    func report(_ count: Int, _ noun: String) { report("\(English.number(count)) \(noun)") }

    func finish() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
