import Documents
import Statistics
import Values

/// The notes at the end of a report: how each figure was made, and what each claim was tested against.
struct EvidenceAnnex {
    let evaluation: ReportEvaluation
    let report: Report
    /// Where each figure and claim is quoted, by anchor.
    let uses: [String: [Reference]]
    /// The words of each claim, every wording once.
    let claimWords: [Key: [String]]
    let banner: String?

    func figureEntries() -> [Block] {
        evaluation.figures.values.map(\.result).sorted { $0.figure.key < $1.figure.key }.map { result in
            .entry(
                Entry(
                    id: Anchor.figure(result.figure.key), title: result.figure.label, facts: facts(result), tables: tables(result),
                    backlinks: uses[Anchor.figure(result.figure.key)] ?? []))
        }
    }

    func claimEntries() -> [Block] {
        evaluation.claims.values.sorted { $0.claim.key < $1.claim.key }.map { result in
            let key = result.claim.key
            let words = (claimWords[key] ?? [key.text]).map { "‘\($0)’" }
            let others = words.count > 1 ? [Fact("Also worded", words.dropFirst().joined(separator: "; "))] : []
            return .entry(
                Entry(
                    id: Anchor.claim(key), title: words[0], facts: others + facts(result), backlinks: uses[Anchor.claim(key)] ?? [])
            )
        }
    }

    private func facts(_ result: FigureResult) -> [Fact] {
        let words = FigureWords(result)
        let missing = words.missing.map { "; \($0)" } ?? ""
        var facts = [Fact("Figure", result.text), Fact("Counted", words.counted), Fact("Base", words.base + missing)]
        facts += words.range.map { [Fact(words.rangeTerm, $0)] } ?? []
        facts += [
            Fact("Rule", words.rule), Fact("Source", words.source), Fact("Frozen", frozen),
            Fact("Definition", [.code(words.definition)]), Fact("Hash", [.code(result.hash)]),
        ]
        return facts + (banner.map { [Fact("Note", $0)] } ?? [])
    }

    private var frozen: String {
        let approval = "approved by \(report.approvedBy?.inWords ?? "nobody")"
        return "Evidence as of \(English.date(report.asOf)); \(approval)"
    }

    /// The counts behind a distribution.
    private func tables(_ result: FigureResult) -> [Table] {
        let counts: [(String, Int?)]
        switch result.outcome {
        case .distribution(let tabulation, _):
            counts =
                Array(zip(tabulation.variable.categories.map(\.label), tabulation.counts.map(Optional.some)))
                + (tabulation.unsplit > 0 ? [("Answered, not split in the source", tabulation.unsplit)] : [])
        case .partial(let tabulation, _): counts = Array(zip(tabulation.variable.categories.map(\.label), tabulation.counts))
        default: return []
        }
        let rows = counts.map { [Cell($0.0), Cell($0.1.map(English.number) ?? "[c]", number: $0.1)] }
        return [
            Table(
                id: Anchor.figure(result.figure.key) + "-counts", caption: "Counts: \(result.figure.label)",
                shorthand: Shorthand.explained(in: rows), columns: [Table.Column("Answer"), Table.Column("Count", .number)],
                rows: rows)
        ]
    }

    private func facts(_ result: ClaimResult) -> [Fact] {
        var facts = [
            Fact("Verdict", result.verdict.kind.inWords), Fact("Why", result.verdict.reason),
            Fact("Rule", result.claim.rule.inWords),
        ]
        let figures = result.figures.compactMap { evaluation.result($0) }
        if !figures.isEmpty {
            let references = figures.enumerated().flatMap { offset, figure -> [Inline] in
                let reference = Reference(kind: .figure, text: figure.figure.label, target: Anchor.figure(figure.figure.key))
                return (offset > 0 ? [.text("; ")] : []) + [.reference(reference)]
            }
            facts.append(Fact("Figures", references))
        }
        if let waiver = report.waivers.first(where: { $0.finding == "claim/\(result.claim.key)" }) {
            facts.append(Fact("Let stand by", "\(waiver.role), \(waiver.organisation): \(waiver.reason)"))
        }
        return facts
    }
}
