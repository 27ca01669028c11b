/// The marks that a file has in place of words. A cross alone says yes; beside ticks it may say no, and then nobody can tell.
final class ImportMarks {
    /// True once ticks and crosses have been seen: then no row of the file may be read by them.
    private(set) var areMixed = false
    private var hasTick = false
    private var hasCross = false

    static let ticks = ["\u{2713}", "\u{2714}", "\u{2611}", "\u{221A}"]
    static let crosses = ["x"]

    func problem(with text: String) -> ImportProblem? {
        let folded = FoldedText.soft(text)
        if Self.ticks.contains(folded) {
            hasTick = true
        } else if Self.crosses.contains(folded) {
            hasCross = true
        } else {
            return nil
        }
        areMixed = hasTick && hasCross
        guard areMixed else { return nil }
        return ImportProblem("'\(text)' stands in a file with both ticks and crosses; say what a cross means in a mapping")
    }
}
