/// Where the parts of a chart stand, in pixels from the top, for the narrowest drawing; wider ones have the same heights.
struct ChartLayout {
    static let barHeight = 26
    private static let rowGap = 16
    private static let swatch = 18

    struct Row {
        let label: [String]
        let labelY: Int
        let note: [String]
        let noteY: Int
        let barY: Int
        /// Whether every count stands inside its part; otherwise the note says them.
        let hasNumbersInside: Bool
    }

    let text: ChartText
    let legend: [(x: Int, y: Int)]
    let rows: [Row]
    /// Whether notes stand at the end of the label's line; the same for all bars.
    let areNotesBeside: Bool
    let height: Int

    init(_ chart: Chart, text: ChartText) {
        self.text = text
        legend = chart.levels.count > 1 ? ChartLayout.legend(chart.levels, text) : []
        let notes = chart.bars.map { ChartLayout.note($0, chart, text) }
        areNotesBeside = zip(chart.bars, notes).allSatisfy { text.width($0.label) + text.width($1) + text.size <= text.narrowest }
        var y = legend.last.map { $0.y + 36 } ?? 2
        var rows: [Row] = []
        for (bar, note) in zip(chart.bars, notes) {
            let label = text.wrap(bar.label)
            let barY = y + max(label.count, 1) * text.lineHeight + 3
            let noteLines = text.wrap(note)
            rows.append(
                Row(
                    label: label, labelY: y + text.size, note: noteLines,
                    noteY: areNotesBeside ? y + text.size : barY + ChartLayout.barHeight + text.size + 3, barY: barY,
                    hasNumbersInside: ChartLayout.hasNumbersInside(bar, chart, text)))
            y = barY + ChartLayout.barHeight + (areNotesBeside ? 0 : noteLines.count * text.lineHeight + 1) + ChartLayout.rowGap
        }
        self.rows = rows
        height = y - ChartLayout.rowGap + 3
    }

    /// What stands with the bar in words: the counts where a part is too short for its own, and the bar's note.
    private static func note(_ bar: Chart.Bar, _ chart: Chart, _ text: ChartText) -> String {
        if chart.kind == .bars, let note = bar.note { return note }
        guard !hasNumbersInside(bar, chart, text) else { return bar.note ?? "" }
        let counts = zip(bar.values, chart.levels).filter { $0.0 > 0 }.map { chart.levels.count > 1 ? "\($0) \($1)" : "\($0)" }
        return [counts.joined(separator: ", "), bar.note].compactMap { $0 }.joined(separator: "; ")
    }

    private static func hasNumbersInside(_ bar: Chart.Bar, _ chart: Chart, _ text: ChartText) -> Bool {
        if chart.kind == .bars, bar.note != nil { return false }
        return bar.values.allSatisfy { $0 == 0 || $0 * text.narrowest >= (text.width(String($0)) + 5) * chart.total }
    }

    private static func legend(_ levels: [String], _ text: ChartText) -> [(x: Int, y: Int)] {
        var x = 0
        var y = 2
        return levels.map { level in
            let width = swatch + text.legendWidth(level)
            if x > 0, x + width > text.narrowest {
                x = 0
                y += 22
            }
            defer { x += width + 12 }
            return (x, y)
        }
    }
}
