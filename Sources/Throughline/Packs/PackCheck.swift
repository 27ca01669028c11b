import Statistics
import Values

/// Checks that what a pack's parts say of each other holds: every name that one gives is defined by another.
struct PackCheck {
    let pack: Pack
    let faults: FaultList

    func run() {
        checkMeasures()
        checkTotals()
        checkWaves()
        PackEvidenceCheck(pack: pack, faults: faults).run()
        for report in pack.reports { NarrativeCheck(pack: pack, faults: faults).check(report) }
        for table in pack.tables { checkRows(of: table) }
    }

    private func checkMeasures() {
        let projects = pack.projects.map(\.key.text)
        for measure in pack.measures {
            let place = pack.place("measure", measure.key)
            expect(measure.project.text, in: projects, "project", at: place)
            for figure in measure.rule?.figures ?? [] {
                expect(figure.text, in: pack.figures.map(\.key.text), "figure", at: place)
                if pack.figures.first(where: { $0.key == figure })?.sources.contains(where: { $0.hasPrefix("measures") }) == true {
                    faults.add(place.fault("measure '\(measure.key)' rests on figure '\(figure)', which counts measures"))
                }
            }
        }
    }

    private func checkTotals() {
        for total in pack.totals {
            expect(total.document.text, in: pack.documents.map(\.key.text), "document", at: pack.place("total", total.key))
        }
    }

    private func checkWaves() {
        for wave in pack.waves.map(\.wave) {
            guard let event = wave.event else { continue }
            expect(event.text, in: pack.events.map(\.key.text), "event", at: pack.place("wave", "\(wave.survey)/\(wave.key)"))
        }
        for event in pack.events where pack.roster.members(from: event.heldFrom, to: event.heldTo) == nil {
            let dates = English.dates(event.heldFrom, event.heldTo)
            faults.add(
                pack.place("event", event.key).fault("the roster changes within the event's period, \(dates); state a shorter one"))
        }
    }

    private func checkRows(of table: TableDefinition) {
        let place = pack.place("table", table.key)
        for row in table.rows {
            for text in [row.says, row.leadsTo].compactMap({ $0 }) {
                NarrativeCheck(pack: pack, faults: faults).check(Narrative(file: place.file, firstLine: place.line, text: text))
            }
        }
    }

    private func expect(_ key: String, in known: [String], _ noun: String, at place: ContentPlace) {
        guard !known.contains(key) else { return }
        faults.add(place.fault("unknown \(noun) '\(key)'", nearMatch: NearMatch.of(key, among: known)))
    }
}
