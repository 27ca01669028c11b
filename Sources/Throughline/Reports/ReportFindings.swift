import Documents
import Statistics
import Values

/// What stands against a draft: claims that its figures do not support, typed numbers, and figures that give away what is hidden.
struct ReportFindings {
    let report: Report
    let evaluation: ReportEvaluation
    let parts: [Markdown.Part]
    let tables: [TableDefinition]

    func all() -> [Finding] { claims() + numbers() + DisclosureFindings(evaluation: evaluation).all() }

    private func claims() -> [Finding] {
        evaluation.claims.values.filter { $0.verdict.kind != .supported }.sorted { $0.claim.key < $1.claim.key }.map { result in
            Finding(
                id: "claim/\(result.claim.key)", certainty: .contradiction, place: place(of: "{{claim \(result.claim.key)}}"),
                quote: result.claim.key.text, message: "\(result.verdict.kind.inWords.lowercased()): \(result.verdict.reason)",
                right: nil, canBeWaived: true)
        }
    }

    private func numbers() -> [Finding] {
        let passages = NarrativePassages(evaluation: evaluation)
        let texts = passages.passages(parts) + tables.flatMap(passages.passages)
        // Each passage is its own line, so that a finding leads back to it.
        let lines = texts.enumerated().map { Passage(text: $1.text, line: $0, section: $1.section) }
        return NumberCheck.findings(in: lines, against: evaluation.figures.candidates).compactMap { finding in
            let text = texts[finding.line]
            guard !isComputed(finding, text) else { return nil }
            return Finding(
                id: "number/\(finding.quote)", certainty: finding.certainty, place: place(of: finding, text.origin),
                quote: finding.quote, message: finding.message, right: finding.right, canBeWaived: true)
        }
    }

    /// A number that a figure printed is not typed.
    private func isComputed(_ finding: NumberFinding, _ text: ResolvedPassage) -> Bool {
        let quote = (finding.column - 1)..<(finding.column - 1 + finding.quote.unicodeScalars.count)
        return text.computed.contains { $0.lowerBound <= quote.lowerBound && quote.upperBound <= $0.upperBound }
    }

    private func place(of finding: NumberFinding, _ origin: ResolvedPassage.Origin) -> String {
        switch origin {
        case .line(let line): place(of: finding.quote, from: line)
        case .row(let table, let title): "table '\(table)', row '\(title)'"
        }
    }

    /// File, line and column of the first occurrence of words in the narrative.
    private func place(of words: String, from first: Int = 0) -> String {
        let lines = report.narrative.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (offset, line) in lines.enumerated() where report.narrative.firstLine + offset >= first {
            guard let range = line.firstRange(of: words) else { continue }
            let column = line[..<range.lowerBound].unicodeScalars.count + 1
            return "\(report.narrative.file):\(report.narrative.firstLine + offset):\(column)"
        }
        return first > 0 ? "\(report.narrative.file):\(first)" : "the tables of \(report.narrative.file)"
    }
}
