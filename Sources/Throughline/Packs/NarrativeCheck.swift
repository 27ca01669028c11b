import Documents
import Values

/// Checks that a narrative names only figures, tables, charts and claims that the pack defines.
struct NarrativeCheck {
    let pack: Pack
    let faults: FaultList

    /// A report's narrative: its text as well as the names in it.
    func check(_ report: Report) {
        let narrative = report.narrative
        check(narrative)
        do {
            _ = try Markdown.parse(narrative.text, file: narrative.file, firstLine: narrative.firstLine)
        } catch {
            error.faults.forEach(faults.add)
        }
    }

    func check(_ narrative: Narrative) {
        let known: [Narrative.Placeholder.Kind: [String]] = [
            .figure: pack.figures.map(\.key.text), .table: pack.tables.map(\.key.text), .chart: pack.charts.map(\.key.text),
            .claim: pack.claims.map(\.key.text),
        ]
        for placeholder in narrative.placeholders(faults: faults) {
            guard let key = placeholder.key?.text, let names = known[placeholder.kind], !names.contains(key) else { continue }
            guard !pack.incomplete.contains(placeholder.kind.rawValue) else { continue }
            let near = NearMatch.of(key, among: names)
            faults.add(placeholder.place.fault("unknown \(placeholder.kind.rawValue) '\(key)'", nearMatch: near))
        }
    }
}
