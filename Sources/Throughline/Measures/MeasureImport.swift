import Values

/// Reads what was achieved of measures that people attest: an actual for a measure and a day.
struct MeasureImport: ImportReceiver {
    let stores: Stores
    let programme: ProgrammeID
    let measures: [Measure]
    let defaults: [String: String]

    let recordKind = "actual"

    var fields: [ImportField] {
        [
            ImportField(
                name: "measure", labels: ["kpi", "key performance indicator", "measure number", "measure title"], isRequired: true,
                form: .choice,
                choices: measures.map { ImportChoice(key: $0.key.text, labels: [$0.title, String($0.number), "KPI \($0.number)"]) }),
            ImportField(name: "on", labels: ["date", "day", "attested on", "as at", "as of"], form: .day),
            ImportField(name: "actual", labels: ["achieved", "result", "progress", "what was achieved"], isRequired: true),
            ImportField(
                name: "met", labels: ["is met", "target met", "completed"], isRequired: true, form: .choice,
                choices: [
                    ImportChoice(key: "yes", labels: ["y", "met", "true"]),
                    ImportChoice(key: "no", labels: ["n", "not met", "false"]),
                    ImportChoice(key: "by publication", labels: []),
                ]),
            ImportField(name: "by", labels: ["attested by", "stated by", "role", "source"]),
        ]
    }

    func standing() throws -> [String: Measure.Attestation] {
        let all = try stores.measures.all(in: programme).flatMap { measure in
            measure.attestations.map { (key(measure.key, $0), $0) }
        }
        return Dictionary(all) { $1 }
    }

    func records(_ fields: ContentFields) -> [ImportFound<Measure.Attestation>] {
        read(fields).map { [ImportFound(key: $0.key, record: $0.record, place: fields.place)] } ?? []
    }

    private func read(_ fields: ContentFields) -> (key: String, record: Measure.Attestation)? {
        let place = fields.node("measure")?.place ?? fields.place
        let measure = fields.key("measure")
        let attestation = Measure.Attestation(fields)
        guard let measure, let attestation else { return nil }
        if measures.first(where: { $0.key == measure })?.rule != nil {
            fields.faults.add(place.fault("measure '\(measure)' is computed from evidence and takes no actual"))
            return nil
        }
        return (key(measure, attestation), attestation)
    }

    func put(_ record: Measure.Attestation, at key: String, over before: Measure.Attestation?) throws {
        try change(key) { attestations in
            if let index = attestations.lastIndex(where: { $0 == before }) {
                attestations[index] = record
            } else {
                attestations.append(record)
            }
        }
    }

    func restore(_ before: Measure.Attestation?, at key: String, over after: Measure.Attestation) throws {
        try change(key) { attestations in
            guard let index = attestations.lastIndex(of: after) else { return }
            if let before { attestations[index] = before } else { attestations.remove(at: index) }
        }
    }

    private func key(_ measure: Key, _ attestation: Measure.Attestation) -> String { "\(measure)/\(attestation.on)" }

    private func change(_ key: String, _ body: (inout [Measure.Attestation]) -> Void) throws {
        let name = key.prefix { $0 != "/" }
        guard let measure = try stores.measures.all(in: programme).first(where: { $0.key.text == name }) else { return }
        var attestations = measure.attestations
        body(&attestations)
        try stores.measures.update(
            Measure(
                key: measure.key, number: measure.number, project: measure.project, title: measure.title, target: measure.target,
                due: measure.due, rule: measure.rule, attestations: attestations, delays: measure.delays,
                variances: measure.variances), in: programme)
    }
}
