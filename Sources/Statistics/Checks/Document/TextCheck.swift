/// Checks the numbers of a whole text: its sentences, its tables, and the one against the other.
public enum TextCheck {
    /// What does not agree or is not supported, in the order of the text, and the numbers that equal a figure.
    ///
    /// Deterministic; time and memory grow with the length of the text. Without evidence the text is only held against itself.
    public static func report(on text: CheckedText, against evidence: CheckEvidence = CheckEvidence()) -> NumberReport {
        let tables = text.blocks.indices.compactMap { index in
            if case .table(let table) = text.blocks[index] { TableReading(table, beside: notes(index, text)) } else { nil }
        }
        let check = NumberCheck(
            candidates: evidence.candidates, isTheirs: false, tables: tables, marked: evidence.attendance)
        let passages = check.report(on: text.subjects)
        let cells = tables.flatMap { table in tableRules.flatMap { $0(table) } }
        return NumberReport(findings: merged(passages.findings + cells + ListTotals.findings(in: text)), matches: passages.matches)
    }

    /// The paragraphs before and after a table.
    private static func notes(_ index: Int, _ text: CheckedText) -> [String] {
        [index - 1, index + 1].filter(text.blocks.indices.contains).compactMap { place in
            if case .passage(let passage) = text.blocks[place] { passage.text } else { nil }
        }
    }

    private static let tableRules: [@Sendable (TableReading) -> [NumberFinding]] = [
        TableTotals.findings, TablePercentages.findings, TicksAndShares.findings, MeasureRows.findings,
    ]

    /// In the order of the text, one finding a place: the most certain.
    private static func merged(_ findings: [NumberFinding]) -> [NumberFinding] {
        let order = Dictionary(uniqueKeysWithValues: Certainty.allCases.enumerated().map { ($1, $0) })
        func key(_ finding: NumberFinding) -> (Int, Int, Int, Int) {
            (finding.page ?? 0, finding.line, finding.column, order[finding.certainty] ?? 0)
        }
        let sorted = findings.enumerated().sorted { left, right in
            key(left.element) == key(right.element) ? left.offset < right.offset : key(left.element) < key(right.element)
        }.map(\.element)
        return sorted.enumerated().filter { index, finding in
            index == 0
                || (sorted[index - 1].page, sorted[index - 1].line, sorted[index - 1].column)
                    != (finding.page, finding.line, finding.column)
        }.map(\.element)
    }
}
