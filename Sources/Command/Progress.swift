import Foundation
import Values

/// A line on a terminal that says how far long work has come; silent in a pipe and for work under a second.
final class Progress {
    private let noun: String
    private let start = ContinuousClock.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var isShown = false

    init(_ noun: String) { self.noun = noun }

    func report(_ count: Int) {
        guard isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
        isShown = true
        FileHandle.standardError.write(Data("\r\(English.number(count)) \(noun)\u{1B}[K".utf8))
    }

    func finish() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
