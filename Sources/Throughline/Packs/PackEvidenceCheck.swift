import Statistics
import Values

/// Checks that figures, tables, charts and claims ask only for sources, variables, answers and figures that there are.
struct PackEvidenceCheck {
    let pack: Pack
    let faults: FaultList

    func run() {
        let sources = sources()
        for figure in pack.figures {
            for path in figure.sources { check(figure, path, sources) }
        }
        for table in pack.tables {
            for row in table.rows { expect([row.figure] + row.evidence, at: pack.place("table", table.key)) }
        }
        for chart in pack.charts { expect(chart.figures, at: pack.place("chart", chart.key)) }
        for claim in pack.claims { expect(claim.figures, at: pack.place("claim", claim.key)) }
    }

    private func expect(_ figures: [Key], at place: ContentPlace) {
        guard !pack.incomplete.contains("figure") else { return }
        let known = pack.figures.map(\.key.text)
        for figure in figures where !known.contains(figure.text) {
            faults.add(place.fault("unknown figure '\(figure)'", nearMatch: NearMatch.of(figure.text, among: known)))
        }
    }

    private func check(_ figure: Figure, _ path: String, _ sources: [String: [Variable]]) {
        guard isWhole(path) else { return }
        let place = pack.place("figure", figure.key)
        guard let variables = sources[path] else {
            faults.add(place.fault("unknown source '\(path)'", nearMatch: NearMatch.of(path, among: sources.keys.sorted())))
            return
        }
        check(figure.query.variables, figure.query.categories, path, variables, at: place)
        for filter in figure.query.filter { check([filter.variable], filter.categories, path, variables, at: place) }
    }

    /// Whether everything was read that a source is made of.
    private func isWhole(_ path: String) -> Bool {
        let kinds: [Substring: [String]] = [
            "participation": ["event", "wave"], "survey": ["survey-version", "wave"], "totals": ["total"],
        ]
        return kinds[path.prefix { $0 != "/" }, default: []].allSatisfy { !pack.incomplete.contains($0) }
    }

    /// Every variable is there, and every category is an answer of at least one of them.
    private func check(_ keys: [String], _ categories: [String], _ path: String, _ variables: [Variable], at place: ContentPlace) {
        let named = keys.compactMap { key in variables.first { $0.key == key } }
        for key in keys where !named.contains(where: { $0.key == key }) {
            let noun = path.hasPrefix("survey/") ? "question" : "variable"
            let near = NearMatch.of(key, among: variables.map(\.key))
            faults.add(place.fault("unknown \(noun) '\(key)' of '\(path)'", nearMatch: near))
        }
        guard !named.isEmpty, !named.contains(where: { $0.kind == .number }) else { return }
        for category in categories where !named.contains(where: { $0.position(of: category) != nil }) {
            let known = named.flatMap { $0.categories.map(\.key) }
            let owner = English.list(named.map { "'\($0.key)'" })
            faults.add(place.fault("\(owner) has no answer '\(category)'", nearMatch: NearMatch.of(category, among: known)))
        }
    }

    /// The variables of each source that the pack gives rise to, as the providers will name them.
    private func sources() -> [String: [Variable]] {
        func variable(_ key: String, _ categories: [String]) -> Variable {
            Variable(key: key, label: key, kind: .single, categories: categories.map { Category(key: $0, label: $0) })
        }
        var sources: [String: [Variable]] = [
            MeasureEvidence.path: [variable("status", Measure.Status.allCases.map(\.rawValue))],
            "events": [variable("mode", Event.Mode.allCases.map(\.rawValue)), variable("meeting", ["yes", "no"])],
        ]
        let outcomes = Attendance.Outcome.allCases.map(\.rawValue)
        let waves = pack.waves.map(\.wave).filter { $0.unit == .authorities }
        sources[ParticipationEvidence.path] =
            pack.events.map { variable($0.key.text, outcomes) }
            + waves.map { variable($0.participationKey, ["returned", "not-returned"]) }
        for total in pack.totals { sources[total.sourcePath] = [total.totals.tabulation.variable] }
        for wave in pack.waves.map(\.wave) where wave.version != nil {
            let version = pack.versions.first { $0.survey == wave.survey && $0.number == wave.version }
            sources[wave.sourcePath] = version?.questions.compactMap(\.variable) ?? []
        }
        return sources
    }
}
